import { type Coverage, coverage } from "@viva/bank/coverage";
import { formatFinding } from "@viva/bank/finding";
import { Command } from "commander";
import { openBank } from "../open-bank.ts";
import type { Finish } from "../run-cli.ts";
import { formatTable } from "../table.ts";
import { exitCodes, type Terminal } from "../terminal.ts";

/** Counts the items of a bank's notes that its questions cover. Exit code 1 when a file cannot be counted. */
export function bankCoverageCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("coverage")
    .description("which items of the notes are covered by which questions")
    .argument("[DIR]", "folder with bank.yaml; the built-in bank when left out")
    .option("--json", "print JSON")
    .action(async (folder: string | undefined, options: { json?: true }) => {
      const reading = await openBank(folder, terminal);
      const counted = coverage(reading);
      if (options.json) terminal.out(JSON.stringify(counted, null, 2));
      else for (const line of describe(counted)) terminal.out(line);
      const errors = reading.findings.filter(({ severity }) => severity === "error");
      for (const error of errors) terminal.err(formatFinding(error));
      if (errors.length > 0) terminal.err("Questions with errors are not counted.");
      finish(errors.length > 0 ? exitCodes.findings : exitCodes.ok);
    });
}

function describe({ inventory, questions, exercises, corrections, studyNotes }: Coverage): string[] {
  const rows = inventory.byNote.map((note) => [note.note, `${note.covered} of ${note.total}`, note.title]);
  const missing = inventory.byNote.flatMap((note) =>
    note.items
      .filter((item) => item.questions.length === 0)
      .map((item) => `  ${item.id}  ${note.note}:${item.lines}`),
  );
  const kinds = Object.entries(questions.byKind).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${inventory.covered} of ${inventory.total} items of the notes are covered.`,
    "",
    ...formatTable(["Note", "Covered", "Title"], rows),
    "",
    `${questions.total} questions: ${kinds.join(", ")}.`,
    `${exercises.total} exercises with ${exercises.plantedWrong} planted wrong solutions.`,
    `${corrections} corrections of the notes, ${studyNotes} study notes.`,
    ...(missing.length === 0 ? [] : ["", "Not covered:", ...missing]),
  ];
}
