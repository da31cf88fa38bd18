import { type Question, questionSchema, questionShape } from "@viva/domain/bank/question";
import { isSeq } from "yaml";
import type * as z from "zod";
import { codeEnding } from "./code-files.ts";
import { contentHash } from "./content-hash.ts";
import { describeIssues, type KnownFields } from "./describe-issue.ts";
import { expectedValue } from "./expected-value.ts";
import { type FieldPath, type Finding, fieldName, type Place } from "./finding.ts";
import { type MarkdownParts, splitQuestion } from "./front-matter.ts";
import { namedMistakes } from "./planted.ts";
import {
  codeFileSchema,
  freeTextFileSchema,
  knownQuestionFields,
  knownTestFields,
  testsFileSchema,
} from "./question-file.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** A text of the bank folder: its path from the folder, with forward slashes, and line feeds only. */
export interface BankFile {
  path: string;
  text: string;
}

/** A planted wrong solution. */
export interface WrongFile extends BankFile {
  /** What it does wrong, in a few words. */
  mistake: string;
}

/** The files of a code question; null for one that is absent. */
export interface CodeFiles {
  question: BankFile;
  starter: BankFile | null;
  solution: BankFile | null;
  tests: BankFile | null;
  /** SQL only. */
  fixture: BankFile | null;
  wrong: BankFile[];
}

/** A question that keeps to the schema, and where it came from. */
export interface BankQuestion {
  question: Question;
  contentHash: string;
  /** Paths from the bank folder of all that the question was read from; its Markdown file is the first. */
  files: string[];
  /** Planted wrong solutions of a code question. They are for the linter and no part of the version. */
  wrong: WrongFile[];
  /** Where a field of the question stands, as `["rubric", 1, "study"]` or `["tests", 0, "call"]`. */
  place(field: FieldPath): Place & { file: string };
}

/** Null when there is at least one error among the findings. */
export interface QuestionReading {
  read: BankQuestion | null;
  findings: Finding[];
}

export function readFreeTextQuestion(file: BankFile): QuestionReading {
  const findings: Finding[] = [];
  const head = readHead(file, "free-text", freeTextFileSchema, findings);
  if (head === null || findings.length > 0) return { read: null, findings };
  const { "follow-ups": followUps, ...fields } = head.fields;
  const question = { ...fields, followUps, prompt: head.parts.prompt, reference: head.parts.reference };
  return { read: finish(question, [file.path], [], head.place), findings };
}

export function readCodeQuestion(files: CodeFiles): QuestionReading {
  const findings: Finding[] = [];
  const head = readHead(files.question, "code", codeFileSchema, findings);
  const ending = codeEnding[head?.fields.runtime ?? "python"];
  for (const [name, file, purpose] of [
    [`starter.${ending}`, files.starter, "what the candidate begins with"],
    [`solution.${ending}`, files.solution, "a solution that passes every test"],
    ["tests.yaml", files.tests, "the list of tests"],
  ] as const) {
    if (file === null) {
      const message = `${name} is missing beside this file: add it with ${purpose}`;
      findings.push(finding(files.question.path, { line: 1, column: 1 }, [], message));
    } else if (head !== null && file.path.split("/").at(-1) !== name) {
      const message = `expected ${name}, for the runtime is ${head.fields.runtime}: rename the file or correct the runtime`;
      findings.push(finding(file.path, { line: 1, column: 1 }, [], message));
    }
  }
  const { fixture } = files;
  if (fixture !== null && head !== null && head.fields.runtime !== "sql") {
    const message = "is read for runtime: sql only: remove it, or put what it makes into the tests' setup";
    findings.push(finding(fixture.path, { line: 1, column: 1 }, [], message));
  }
  const tests = files.tests === null ? null : readTests(files.tests, findings);
  const { starter, solution } = files;
  if (solution !== null && solution.text.trim() === "") {
    const message = "is empty: write a solution that passes every test";
    findings.push(finding(solution.path, { line: 1, column: 1 }, [], message));
  }
  const wrong = namedMistakes(files.wrong, head?.fields.wrong ?? [], (index, message) => {
    const field = ["wrong", index, "file"];
    const at = head?.place(field) ?? { line: 1, column: 1 };
    findings.push(finding(files.question.path, at, field, message));
  });
  if (head === null || tests === null || starter === null || solution === null || findings.length > 0) {
    return { read: null, findings };
  }
  const { "follow-ups": followUps, wrong: _wrong, ...fields } = head.fields;
  const question = {
    ...fields,
    followUps,
    prompt: head.parts.prompt,
    reference: head.parts.reference,
    ...(fixture !== null && { fixture: fixture.text }),
    starter: starter.text,
    solution: solution.text,
    tests: tests.value,
  };
  const place = (field: FieldPath) => {
    if (field[0] === "starter") return { file: starter.path, line: 1, column: 1 };
    if (field[0] === "fixture" && fixture !== null) return { file: fixture.path, line: 1, column: 1 };
    if (field[0] === "solution") return { file: solution.path, line: 1, column: 1 };
    return field[0] === "tests" ? tests.place(field.slice(1)) : head.place(field);
  };
  const given = fixture === null ? [] : [fixture.path];
  const planted = wrong.map(({ path }) => path);
  const paths = [files.question.path, ...given, starter.path, solution.path, tests.file, ...planted];
  return { read: finish(question, paths, wrong, place), findings };
}

function finish(
  fields: unknown,
  files: string[],
  wrong: WrongFile[],
  place: BankQuestion["place"],
): BankQuestion {
  const question = questionSchema.parse(fields);
  return { question, contentHash: contentHash(question), files, wrong, place };
}

interface Head<Fields> {
  fields: Fields;
  parts: MarkdownParts;
  place: BankQuestion["place"];
}

/** Front matter, prompt and reference. Null when the front matter cannot be used; the findings say why. */
function readHead<Schema extends z.ZodType>(
  file: BankFile,
  kind: Question["kind"],
  schema: Schema,
  findings: Finding[],
): Head<z.infer<Schema>> | null {
  const parts = splitQuestion(file.text);
  if ("message" in parts) {
    findings.push(finding(file.path, { line: parts.line, column: 1 }, [], parts.message));
    return null;
  }
  checkBody(file, parts, findings);
  const source = readYaml(parts.frontMatter, parts.frontMatterLine);
  if (refuseBrokenYaml(file, source, findings) || refuseOtherKind(file, source, kind, findings)) return null;
  const parsed = schema.safeParse(source.value);
  if (!parsed.success) {
    refuseIssues(file, source, parsed.error, knownQuestionFields(kind), findings);
    return null;
  }
  const place = (field: FieldPath) => {
    if (field[0] === "prompt") return { file: file.path, line: parts.promptLine, column: 1 };
    if (field[0] === "reference") return { file: file.path, line: parts.referenceLine, column: 1 };
    const spelled = field[0] === "followUps" ? ["follow-ups", ...field.slice(1)] : field;
    return { file: file.path, ...source.placeOf(spelled) };
  };
  return { fields: parsed.data, parts, place };
}

function checkBody(file: BankFile, parts: MarkdownParts, findings: Finding[]): void {
  const add = (line: number, field: string, message: string) =>
    findings.push(finding(file.path, { line, column: 1 }, [field], message));
  const prompt = questionShape.prompt.safeParse(parts.prompt);
  if (!prompt.success) {
    const [issue] = describeIssues(prompt.error, parts.prompt, () => []);
    add(
      parts.promptLine,
      "prompt",
      `write the question between the front matter and ## Reference: ${issue?.message}`,
    );
  }
  if (parts.reference === null) {
    add(
      parts.referenceLine,
      "reference",
      "is missing: add a ## Reference heading with the model answer under it",
    );
    return;
  }
  const reference = questionShape.reference.safeParse(parts.reference);
  if (!reference.success) {
    const [issue] = describeIssues(reference.error, parts.reference, () => []);
    add(parts.referenceLine, "reference", `write the model answer under ## Reference: ${issue?.message}`);
  }
  if (parts.secondReferenceLine !== null) {
    add(
      parts.secondReferenceLine,
      "reference",
      "a second ## Reference heading: keep one, and use ### below it",
    );
  }
}

function refuseOtherKind(
  file: BankFile,
  source: YamlSource,
  kind: Question["kind"],
  findings: Finding[],
): boolean {
  const other = kind === "code" ? "free-text" : "code";
  const node = source.value;
  if (typeof node !== "object" || node === null || !("kind" in node) || node.kind !== other) return false;
  const message =
    kind === "code"
      ? "a free-text question is one Markdown file with a name of its own: question.md begins a code question"
      : "a code question is a folder with question.md, starter.py, solution.py and tests.yaml: move this file there";
  findings.push(finding(file.path, source.placeOf(["kind"]), ["kind"], message));
  return true;
}

/** The tests of a code question; null when there is an error among the findings. */
export function readTests(file: BankFile, findings: Finding[]) {
  const source = readYaml(file.text);
  if (refuseBrokenYaml(file, source, findings)) return null;
  const before = findings.length;
  const value = withExactValues(file, source, findings);
  const parsed = testsFileSchema.safeParse(value);
  if (!parsed.success) refuseIssues(file, source, parsed.error, knownTestFields, findings);
  if (!parsed.success || findings.length > before) return null;
  const place = (field: FieldPath) => ({ file: file.path, ...source.placeOf(field) });
  return { file: file.path, value: parsed.data, place };
}

/** Replaces each `expect` by its exact Python value: the plain data has lost whether 1 was 1 or 1.0. */
function withExactValues(file: BankFile, source: YamlSource, findings: Finding[]): unknown {
  if (!Array.isArray(source.value) || !isSeq(source.nodeAt([]))) return source.value;
  return source.value.map((test: unknown, index) => {
    if (typeof test !== "object" || test === null || !("expect" in test)) return test;
    const field = [index, "expect"];
    const expect = expectedValue(source, source.nodeAt(field), (node, message) =>
      findings.push(finding(file.path, source.placeOfNode(node), field, message)),
    );
    return { ...test, expect };
  });
}

function refuseBrokenYaml(file: BankFile, source: YamlSource, findings: Finding[]): boolean {
  for (const { place, message } of source.problems) findings.push(finding(file.path, place, [], message));
  return source.problems.length > 0;
}

/** Adds a finding for each issue, at the line of the field that it is about. */
export function refuseIssues(
  file: { path: string },
  source: YamlSource,
  error: z.ZodError,
  known: KnownFields,
  findings: Finding[],
): void {
  for (const { path, part, message } of describeIssues(error, source.value, known)) {
    findings.push(finding(file.path, source.placeOf(path, part), path, message));
  }
}

export function finding(
  file: string,
  place: Place,
  field: FieldPath,
  message: string,
  severity: Finding["severity"] = "error",
): Finding {
  return { file, line: place.line, column: place.column, field: fieldName(field), message, severity };
}
