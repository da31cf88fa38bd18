import { Command } from "commander";
import type { Finish } from "../run-cli.ts";
import type { Terminal } from "../terminal.ts";
import { bankCoverageCommand } from "./bank-coverage.ts";
import { bankExportCommand } from "./bank-export.ts";
import { bankImportCommand } from "./bank-import.ts";
import { bankLintCommand } from "./bank-lint.ts";

export function bankCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("bank")
    .description("question banks as folders of files")
    .addCommand(bankCoverageCommand(terminal, finish))
    .addCommand(bankExportCommand(terminal, finish))
    .addCommand(bankImportCommand(terminal, finish))
    .addCommand(bankLintCommand(terminal, finish));
}
