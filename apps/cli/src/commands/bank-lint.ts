import { type Finding, formatFinding } from "@viva/bank/finding";
import { lintBank } from "@viva/bank/lint-bank";
import { Command } from "commander";
import { openBank } from "../open-bank.ts";
import type { Finish } from "../run-cli.ts";
import { exitCodes, type Terminal } from "../terminal.ts";

/** Checks a bank folder as a compiler would. Exit code 1 when there is an error; warnings alone give 0. */
export function bankLintCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("lint")
    .description("check the files of a bank: file:line:column, what is wrong, what to do")
    .argument("[DIR]", "folder with bank.yaml; the built-in bank when left out")
    .option("--json", "print JSON")
    .action(async (folder: string | undefined, options: { json?: true }) => {
      const reading = await openBank(folder, terminal);
      const findings = await lintBank(reading);
      const errors = findings.filter(({ severity }) => severity === "error").length;
      if (options.json) terminal.out(JSON.stringify(report(reading.questions.length, findings), null, 2));
      else {
        for (const finding of findings) terminal.out(formatFinding(finding));
        terminal.out(summary(reading.questions.length, errors, findings.length - errors));
      }
      finish(errors > 0 ? exitCodes.findings : exitCodes.ok);
    });
}

function report(questions: number, findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { questions, errors, warnings: findings.length - errors, findings };
}

function summary(questions: number, errors: number, warnings: number): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
  return `${count(questions, "question")} read, ${count(errors, "error")}, ${count(warnings, "warning")}.`;
}
