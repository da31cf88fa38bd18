import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { ImportReading } from "@viva/bank/import/import-reading";
import { maximumImportBytes, readImport } from "@viva/bank/import/read-import";
import { type Taxonomy, taxonomyOf } from "@viva/bank/import/taxonomy";
import { Command } from "commander";
import { findFile } from "../find-file.ts";
import { openBank } from "../open-bank.ts";
import type { Finish } from "../run-cli.ts";
import { formatTable } from "../table.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

interface Options {
  json?: true;
  into?: string;
}

/** What was read from a file, as far as this command tells it. */
export type FileReport = Pick<ImportReading, "source" | "skipped"> & {
  questions: ImportReading["drafts"][number]["question"][];
};

/** What `--json` prints of a file; of several files it prints a list of these. */
function importReport({ source, questions, skipped }: FileReport) {
  return {
    source,
    questions: questions.map((question) => ({
      title: question.title,
      kind: question.kind,
      answer: question.answer,
      answerLevel: question.answerLevel,
      facts: question.facts,
      topic: question.topic,
      lines: question.lines,
      status: question.status,
      duplicateOf: question.duplicateOf,
      confidence: question.confidence,
      remarks: question.remarks,
    })),
    skipped,
  };
}

/** Reads questions out of files of any kind. Nothing is written unless a set is named. */
export function bankImportCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("import")
    .description("find the questions in notes, or in files that other systems export")
    .argument("<FILE...>", "Markdown, plain text, GIFT, Moodle XML, Aiken, QTI, CSV, XLSX; at most 5 MB each")
    .option("--json", "print JSON: an object for one file, a list for several")
    .option("--into <SET>", "add the questions as drafts to this set (title or id); else nothing is written")
    .action(async (paths: string[], options: Options) => {
      const files = await Promise.all(paths.map((path) => readInputFile(path, terminal)));
      print(await reportsOf(files, options, terminal), options, terminal);
      finish(exitCodes.ok);
    });
}

/** The database takes a second to load, which a dry run should not pay. */
async function reportsOf(
  files: readonly InputFile[],
  { into }: Options,
  terminal: Terminal,
): Promise<FileReport[]> {
  if (into === undefined) return dryRun(files, terminal);
  const { importIntoSet } = await import("../import-into-set.ts");
  return importIntoSet(files, into, terminal);
}

export interface InputFile {
  name: string;
  bytes: Uint8Array;
}

async function readInputFile(path: string, { env }: Terminal): Promise<InputFile> {
  const full = resolve(env.workingFolder, path);
  const found = await findFile(full);
  if (found === null) throw new BadInput(`There is no file ${path}.`);
  if (found.isDirectory()) throw new BadInput(`${path} is a folder: name the files in it.`);
  if (found.size > maximumImportBytes) {
    throw new BadInput(`${path} has ${found.size} bytes. A file may have 5 MB: split it.`);
  }
  return { name: basename(full), bytes: await readFile(full) };
}

/** Compared with the built-in bank, so that no database is needed. */
async function dryRun(files: readonly InputFile[], terminal: Terminal): Promise<FileReport[]> {
  const { bank, questions } = await openBank(undefined, terminal);
  const contents = questions.map(({ question }) => question);
  const readings = await readAll(files, taxonomyOf(bank?.topics ?? [], contents));
  // The grader's words take a while to load.
  const { knownQuestion, markDuplicates } = await import("@viva/services/duplicates/mark-duplicates");
  const known = contents.map((question) => knownQuestion(question.id, question));
  return markDuplicates(readings, known).map(({ source, drafts, skipped }) => ({
    source,
    skipped,
    questions: drafts.map(({ question }) => question),
  }));
}

async function readAll(files: readonly InputFile[], taxonomy: Taxonomy): Promise<ImportReading[]> {
  const readings: ImportReading[] = [];
  for (const { name, bytes } of files) {
    const reading = await readImport(bytes, name, taxonomy);
    if ("refused" in reading) throw new BadInput(reading.refused);
    readings.push(reading);
  }
  return readings;
}

function print(readings: readonly FileReport[], options: Options, { out }: Terminal): void {
  if (options.json) {
    const reports = readings.map(importReport);
    out(JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2));
    return;
  }
  for (const reading of readings) for (const line of describe(reading)) out(line);
}

function describe({ source, questions, skipped }: FileReport): string[] {
  const counts = new Map<string, number>();
  for (const { status } of questions) counts.set(status, (counts.get(status) ?? 0) + 1);
  const told = [...counts].map(([status, n]) => `${n} ${status}`).join(", ");
  const rows = questions.map(({ lines, status, topic, title, duplicateOf }) => [
    lines === null ? "-" : lines.join("-"),
    status,
    topic ?? "-",
    duplicateOf === null
      ? title
      : `${title} (${Math.round(duplicateOf.likeness * 100)} % “${duplicateOf.title}”)`,
  ]);
  return [
    `${source.name}: ${questions.length} questions${told === "" ? "" : ` (${told})`}, ${skipped.length} parts skipped.`,
    ...(source.repaired === null
      ? []
      : [`Misread characters were put right in ${source.repaired.lines.length} lines.`]),
    ...(rows.length === 0 ? [] : ["", ...formatTable(["Lines", "Status", "Topic", "Question"], rows)]),
    "",
  ];
}
