import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Bank, bankNoteSchema, bankSchema, bankTopicSchema } from "@viva/domain/bank/bank";
import type { Correction } from "@viva/domain/bank/correction";
import type * as z from "zod";
import { codeEndings, codeFileIn } from "./code-files.ts";
import { correctionsFileSchema, knownCorrectionFields } from "./corrections.ts";
import { type FieldPath, type Finding, sortFindings } from "./finding.ts";
import { type IndexItem, indexItemFields, notesIndexSchema } from "./notes-index.ts";
import {
  type BankFile,
  type BankQuestion,
  finding,
  type QuestionReading,
  readCodeQuestion,
  readFreeTextQuestion,
  refuseIssues,
} from "./read-question.ts";
import { readStudyNote, type StudyNote } from "./study-note.ts";
import { readYaml } from "./yaml-source.ts";

export interface BankReading {
  /** Null when bank.yaml is missing or wrong. */
  bank: Bank | null;
  /** The questions without errors, in the order of their paths. */
  questions: BankQuestion[];
  /** The pages under study/, by their names as in `django/orm`. */
  studyNotes: StudyNote[];
  /** Where the cited notes are wrong, from corrections.yaml; empty when a bank has none. */
  corrections: Correction[];
  /** Where a field of corrections.yaml stands; the path begins with the position of the record. */
  placeOfCorrection: BankQuestion["place"];
  /** What the cited notes hold, from notes-index.yaml; empty when a bank has none. */
  index: IndexItem[];
  /** Sorted by file and place. */
  findings: Finding[];
}

/**
 * Reads a bank folder: bank.yaml, questions/ and study/. Never throws for what is written in it: each problem
 * is a finding with its file, line and field, and a question with an error is left out. A fault of the disk
 * (no permission, an I/O error) rejects.
 */
export async function readBank(dir: string): Promise<BankReading> {
  const findings: Finding[] = [];
  const folder = await stat(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw error;
  });
  if (folder === null || !folder.isDirectory()) {
    const message = `no folder ${dir}: name the folder that holds bank.yaml`;
    return {
      bank: null,
      questions: [],
      studyNotes: [],
      corrections: [],
      placeOfCorrection: () => ({ file: ".", ...start }),
      index: [],
      findings: [finding(".", start, [], message)],
    };
  }
  const paths = await listFiles(dir, "", findings);
  const files = await readTexts(dir, paths, findings);
  const bank = readBankFile(files.get("bank.yaml"), findings);
  const readings = questionReadings(files);
  for (const reading of readings) findings.push(...reading.findings);
  const questions = withoutDuplicates(
    readings.flatMap(({ read }) => (read === null ? [] : [read])),
    findings,
  );
  const studyNotes = [...files.values()].flatMap((file) => readStudyNote(file) ?? []);
  const correctionsFile = files.get("corrections.yaml");
  const corrections =
    readYamlFile(correctionsFile, correctionsFileSchema, knownCorrectionFields, findings) ?? [];
  const index =
    readYamlFile(files.get("notes-index.yaml"), notesIndexSchema, () => indexItemFields, findings) ?? [];
  warnOfStrays(files, findings);
  return {
    bank,
    questions,
    studyNotes,
    corrections,
    placeOfCorrection: placeInCorrections(correctionsFile),
    index,
    findings: sortFindings(findings),
  };
}

const start = { line: 1, column: 1 };
const maximumBytes = 1_048_576;
export const textFile = /\.(md|ya?ml|py|sql|js|ts)$/;

/** All files below the folder in the order of their paths; links are reported, never followed. */
async function listFiles(dir: string, below: string, findings: Finding[]): Promise<string[]> {
  const entries = await readdir(join(dir, below), { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name === "__pycache__") continue;
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...(await listFiles(dir, path, findings)));
    else if (entry.isFile()) paths.push(path);
    else
      findings.push(
        finding(path, start, [], "only plain files and folders are read: put a copy here", "warning"),
      );
  }
  return paths;
}

async function readTexts(
  dir: string,
  paths: readonly string[],
  findings: Finding[],
): Promise<Map<string, BankFile>> {
  const files = new Map<string, BankFile>();
  for (const path of paths.filter((candidate) => textFile.test(candidate))) {
    const bytes = await readFile(join(dir, path));
    if (bytes.length > maximumBytes) {
      const message = `${bytes.length} bytes: expected at most ${maximumBytes}, split or shorten the file`;
      findings.push(finding(path, start, [], message));
      continue;
    }
    const text = decode(bytes);
    if (text === null) findings.push(finding(path, start, [], "not UTF-8 text: save the file as UTF-8"));
    else files.set(path, { path, text });
  }
  return files;
}

/** Text without byte order mark and with line feeds only; null when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, "\n");
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function readBankFile(file: BankFile | undefined, findings: Finding[]): Bank | null {
  if (file === undefined) {
    const message = "is missing: add it with id, title, licence and topics";
    findings.push(finding("bank.yaml", start, [], message));
  }
  return readYamlFile(file, bankSchema, knownBankFields, findings);
}

/** Null when the file is not there or is wrong; what is wrong is added to the findings. */
function readYamlFile<T>(
  file: BankFile | undefined,
  schema: z.ZodType<T>,
  known: (path: FieldPath) => readonly string[],
  findings: Finding[],
): T | null {
  if (file === undefined) return null;
  const source = readYaml(file.text);
  for (const { place, message } of source.problems) findings.push(finding(file.path, place, [], message));
  if (source.problems.length > 0) return null;
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return parsed.data;
  refuseIssues(file, source, parsed.error, known, findings);
  return null;
}

function placeInCorrections(file: BankFile | undefined): BankQuestion["place"] {
  const source = readYaml(file?.text ?? "");
  return (field) => ({ file: file?.path ?? "corrections.yaml", ...source.placeOf(field) });
}

const knownBankFields = (path: FieldPath): readonly string[] => {
  if (path.length === 0) return Object.keys(bankSchema.shape);
  return path[0] === "topics" ? Object.keys(bankTopicSchema.shape) : Object.keys(bankNoteSchema.shape);
};

/** A folder with a question.md is a code question; any other Markdown file under questions/ a free-text one. */
export function questionReadings(files: ReadonlyMap<string, BankFile>): QuestionReading[] {
  const folders = codeFolders(files);
  return [...files.values()].flatMap((file) => {
    if (!file.path.startsWith("questions/") || !file.path.endsWith(".md")) return [];
    const folder = file.path.endsWith("/question.md") ? file.path.slice(0, -"/question.md".length) : null;
    if (folder !== null) {
      return readCodeQuestion({
        question: file,
        starter: codeFileIn(files, folder, "starter") ?? null,
        solution: codeFileIn(files, folder, "solution") ?? null,
        tests: files.get(`${folder}/tests.yaml`) ?? null,
        fixture: files.get(`${folder}/fixture.sql`) ?? null,
        wrong: [...files.values()].filter(({ path }) => isWrongSolution(path, folder)),
      });
    }
    return folders.some((parent) => file.path.startsWith(`${parent}/`)) ? [] : readFreeTextQuestion(file);
  });
}

const codeFolders = (files: ReadonlyMap<string, BankFile>): string[] =>
  [...files.keys()].flatMap((path) =>
    path.startsWith("questions/") && path.endsWith("/question.md")
      ? [path.slice(0, -"/question.md".length)]
      : [],
  );

const isWrongSolution = (path: string, folder: string): boolean =>
  path.startsWith(`${folder}/wrong/`) &&
  codeEndings.some((ending) => path.endsWith(`.${ending}`)) &&
  !path.slice(folder.length + 7).includes("/");

const isPartOfCode = (name: string): boolean =>
  ["question.md", "tests.yaml", "fixture.sql"].includes(name) ||
  codeEndings.some((ending) => [`starter.${ending}`, `solution.${ending}`].includes(name));

/** The first question of an id stays; which one is first depends on the paths alone. */
function withoutDuplicates(questions: readonly BankQuestion[], findings: Finding[]): BankQuestion[] {
  const byId = new Map<string, BankQuestion>();
  for (const candidate of questions) {
    const { id } = candidate.question;
    const earlier = byId.get(id);
    if (earlier === undefined) {
      byId.set(id, candidate);
      continue;
    }
    const { file, ...place } = candidate.place(["id"]);
    const message = `${id} is already the id of ${earlier.files[0]}: give each question an id of its own`;
    findings.push(finding(file, place, ["id"], message));
  }
  return [...byId.values()];
}

/** A file that nothing reads is most often a misspelt name. */
function warnOfStrays(files: ReadonlyMap<string, BankFile>, findings: Finding[]): void {
  const folders = codeFolders(files);
  for (const path of files.keys()) {
    if (!path.startsWith("questions/")) continue;
    const folder = folders.find((parent) => path.startsWith(`${parent}/`));
    const name = folder === undefined ? path : path.slice(folder.length + 1);
    const read =
      folder === undefined ? path.endsWith(".md") : isPartOfCode(name) || isWrongSolution(path, folder);
    if (read) continue;
    const message =
      folder === undefined
        ? "not read: a code question is a folder with a question.md"
        : "not read: expected question.md, starter.py, solution.py, tests.yaml or wrong/<mistake>.py";
    findings.push(finding(path, start, [], message, "warning"));
  }
}
