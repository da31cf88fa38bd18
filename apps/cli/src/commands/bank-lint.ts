import { type Finding, formatFinding } from "@viva/bank/finding";
import { type LintChecks, lintBank } from "@viva/bank/lint-bank";
import { Command } from "commander";
import { openBank } from "../open-bank.ts";
import type { Finish } from "../run-cli.ts";
import { exitCodes, type Terminal } from "../terminal.ts";

interface Options {
  craft: boolean;
  json?: true;
  grade?: true;
  run?: true;
}

/** Checks a bank folder as a compiler would. Exit code 1 when there is an error; warnings alone give 0. */
export function bankLintCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("lint")
    .description("check the files of a bank: file:line:column, what is wrong, what to do")
    .argument("[DIR]", "folder with bank.yaml; the built-in bank when left out")
    .option("--run", "run the reference solutions, the starters and the planted wrong solutions")
    .option("--grade", "grade the sample answers, and warn where the grader and the author differ")
    .option(
      "--no-craft",
      "leave out advice on how questions are written: hints, phrasings, samples, study links",
    )
    .option("--json", "print JSON")
    .action(async (folder: string | undefined, options: Options) => {
      const reading = await openBank(folder, terminal);
      const findings = await withChecks(options, terminal, (checks) => lintBank(reading, checks));
      const report = summarise(reading.questions.length, findings);
      if (options.json) {
        terminal.out(JSON.stringify(report, null, 2));
      } else {
        for (const finding of findings) terminal.out(formatFinding(finding));
        const { questions, errors, warnings } = report;
        const counts = [count(questions, "question"), count(errors, "error"), count(warnings, "warning")];
        terminal.out(`${counts[0]} read, ${counts[1]}, ${counts[2]}.`);
      }
      finish(report.errors > 0 ? exitCodes.findings : exitCodes.ok);
    });
}

/** The grader and the sandbox take time to load, so they are loaded when they are asked for. */
async function withChecks<T>(
  { craft, grade, run }: Options,
  terminal: Terminal,
  work: (checks: LintChecks) => Promise<T>,
): Promise<T> {
  const checks: LintChecks = { craft };
  if (grade) checks.grade = (await import("../grade-sample.ts")).gradeSample;
  if (!run) return work(checks);
  const { withSandbox } = await import("../with-sandbox.ts");
  const onRun = (id: string, position: number, total: number) =>
    terminal.err(`Running ${id}, ${position} of ${total}`);
  return withSandbox(terminal, (runtime) => work({ ...checks, runtime, onRun }));
}

function summarise(questions: number, findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { questions, errors, warnings: findings.length - errors, findings };
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
