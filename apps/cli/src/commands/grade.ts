import type { GradedLine } from "@viva/grader/grade-lines";
import { Command } from "commander";
import { readLines } from "../read-input.ts";
import type { Finish } from "../run-cli.ts";
import { exitCodes, type Terminal } from "../terminal.ts";

const shape = '{"id", "question", "reference", "criteria"?, "answer"}';

/**
 * Grades free-text answers, one JSON line each, in their order and as they come. A line that cannot be graded
 * is told on standard error with its number and does not stop the rest; the exit code is then 2.
 */
export function gradeCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("grade")
    .description(`grade free-text answers: standard input is JSON lines ${shape}`)
    .option("--json", "print JSON lines")
    .action(async (options: { json?: true }) => {
      const { gradeLine } = await import("@viva/grader/grade-lines");
      let number = 0;
      let graded = 0;
      let refused = 0;
      for await (const line of readLines(terminal, `Give JSON lines on standard input: ${shape}.`)) {
        number += 1;
        if (line.trim() === "") continue;
        const result = gradeLine(line, number);
        if ("error" in result) {
          refused += 1;
          terminal.err(`line ${result.line}: ${result.error}`);
        } else {
          graded += 1;
          terminal.out(options.json ? JSON.stringify(result) : describe(result));
        }
      }
      if (graded + refused === 0) terminal.err(`Nothing to grade: expected JSON lines ${shape}.`);
      finish(refused > 0 || graded === 0 ? exitCodes.badInput : exitCodes.ok);
    });
}

function describe({ id, score, low, high, state, criteria, flags }: GradedLine): string {
  const percent = (part: number) => Math.round(part * 100);
  const met = criteria.map((criterion) => `${criterion.id} ${criterion.verdict}`).join(", ");
  const remarks = flags.length === 0 ? "" : ` (${flags.map(({ code }) => code).join(", ")})`;
  return `${id}: ${percent(score)} % [${percent(low)}, ${percent(high)}] ${state}${remarks}: ${met}`;
}
