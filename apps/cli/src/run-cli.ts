import { StartupError } from "@viva/infra/startup-error";
import { Command, CommanderError } from "commander";
import { backupCommand } from "./commands/backup.ts";
import { bankCommand } from "./commands/bank.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { execCommand } from "./commands/exec.ts";
import { gradeCommand } from "./commands/grade.ts";
import { restoreCommand } from "./commands/restore.ts";
import { setupCommand } from "./commands/setup.ts";
import { BadInput, type ExitCode, exitCodes, type Terminal } from "./terminal.ts";

/** What a command's action calls when it is done. */
export type Finish = (code: ExitCode) => void;

/** Runs one command line (without `node` and the script) and gives its exit code. Never throws. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const program = new Command("viva")
    .description("Practise technical interviews: question banks, grading, and the health of an installation")
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.err(text.trimEnd()),
    })
    .exitOverride()
    .addHelpText(
      "after",
      "\nExit codes: 0 fine, 1 something was found, 2 the input cannot be used, 3 a fault of viva.",
    );
  const finish: Finish = (result) => {
    code = result;
  };
  program.addCommand(backupCommand(terminal, finish));
  program.addCommand(bankCommand(terminal, finish));
  program.addCommand(doctorCommand(terminal, finish));
  program.addCommand(execCommand(terminal, finish));
  program.addCommand(gradeCommand(terminal, finish));
  program.addCommand(restoreCommand(terminal, finish));
  program.addCommand(setupCommand(terminal, finish));
  inheritSettings(program);
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** Commander copies settings to subcommands that it makes itself, not to those that are added. */
function inheritSettings(parent: Command): void {
  for (const child of parent.commands) {
    child.copyInheritedSettings(parent);
    inheritSettings(child);
  }
}

function explain(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) {
    // Commander has printed its message by now; asking for help is no mistake.
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.badInput;
  }
  if (error instanceof StartupError) {
    terminal.err(`${error.message}\nWhat to do: ${error.remedy}`);
    return exitCodes.badInput;
  }
  if (error instanceof BadInput) {
    terminal.err(error.message);
    return exitCodes.badInput;
  }
  terminal.err(`viva failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return exitCodes.fault;
}
