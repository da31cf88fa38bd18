import { isDeepStrictEqual } from "node:util";
import type { CodeQuestion, Criterion, PlantedSolution, Question } from "@viva/domain/bank/question";
import type { TestCase, TestOutcome } from "@viva/domain/execution/test-case";
import { Document, isCollection } from "yaml";
import { codeEnding, codeFileIn } from "./code-files.ts";
import { contentHash } from "./content-hash.ts";
import { expectNode } from "./expected-value.ts";
import { formatLines } from "./lines.ts";
import { plantedIn, wrongFiles } from "./planted.ts";
import type { ListedMistake } from "./question-file.ts";
import { type BankFile, type BankQuestion, readCodeQuestion, readFreeTextQuestion } from "./read-question.ts";

/**
 * A question as files of the bank format. `at` is its place without an ending, as in
 * `questions/django/orm/related-loading`: one Markdown file of that name, or a folder for a code question.
 * Reading the files back gives the same content hash and the same planted solutions. Throws for what the format cannot say: a prompt with a
 * `## Reference` heading of its own or an open code fence, carriage returns, an `unsupported` expected value.
 */
export function writeQuestion(
  question: Question,
  at: string,
  planted: readonly PlantedSolution[] = [],
): BankFile[] {
  const files =
    question.kind === "code" ? codeFiles(question, at, planted) : [markdownFile(question, `${at}.md`)];
  const back = readBack(files, question, at);
  if (back?.contentHash !== contentHash(question) || !isDeepStrictEqual(plantedIn(back), planted)) {
    throw new Error(
      `${question.id} cannot be written as files without loss: see the limits of writeQuestion, and check the question's Markdown`,
    );
  }
  return files;
}

function codeFiles(question: CodeQuestion, at: string, planted: readonly PlantedSolution[]): BankFile[] {
  const ending = codeEnding[question.runtime];
  const { fixture } = question;
  const wrong = wrongFiles(planted, at, ending);
  return [
    markdownFile(question, `${at}/question.md`, wrong.listed),
    { path: `${at}/starter.${ending}`, text: question.starter },
    { path: `${at}/solution.${ending}`, text: question.solution },
    { path: `${at}/tests.yaml`, text: testsText(question.tests) },
    ...(fixture === undefined ? [] : [{ path: `${at}/fixture.sql`, text: fixture }]),
    ...wrong.files,
  ];
}

function readBack(files: readonly BankFile[], { kind }: Question, at: string): BankQuestion | null {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const [question] = files;
  if (question === undefined) return null;
  if (kind === "free-text") return readFreeTextQuestion(question).read;
  return readCodeQuestion({
    question,
    starter: codeFileIn(byPath, at, "starter") ?? null,
    solution: codeFileIn(byPath, at, "solution") ?? null,
    tests: byPath.get(`${at}/tests.yaml`) ?? null,
    fixture: byPath.get(`${at}/fixture.sql`) ?? null,
    wrong: files.filter(({ path }) => path.startsWith(`${at}/wrong/`)),
  }).read;
}

const yamlStyle = { lineWidth: 110, indentSeq: true } as const;

function markdownFile(question: Question, path: string, wrong: readonly ListedMistake[] = []): BankFile {
  const document = new Document({ ...frontMatter(question), ...unlessEmpty("wrong", wrong) });
  wrong.forEach((_, index) => {
    setFlow(document, ["wrong", index]);
  });
  for (const field of ["topics", "covers", "corrections"]) setFlow(document, [field]);
  question.sources.forEach((_, index) => {
    setFlow(document, ["sources", index]);
  });
  question.followUps.forEach((_, index) => {
    setFlow(document, ["follow-ups", index, "when"]);
  });
  if (question.kind === "free-text") {
    question.samples.forEach((_, index) => {
      setFlow(document, ["samples", index, "expect"]);
    });
  }
  const { prompt, reference } = question;
  return {
    path,
    text: `---\n${document.toString(yamlStyle)}---\n\n${prompt}\n\n## Reference\n\n${reference}\n`,
  };
}

function setFlow(document: Document, path: readonly (string | number)[]): void {
  const node = document.getIn(path, true);
  if (isCollection(node)) node.flow = true;
}

/** The fields in the order in which a person reads them; those at their default are left out. */
function frontMatter(question: Question): Record<string, unknown> {
  const { sources, covers, corrections, followUps, hints } = question;
  return {
    id: question.id,
    kind: question.kind,
    ...(question.kind === "code" ? { runtime: question.runtime } : {}),
    title: question.title,
    topics: question.topics,
    difficulty: question.difficulty,
    minutes: question.minutes,
    ...unlessEmpty(
      "sources",
      sources.map(({ note, ...lines }) => ({ note, lines: formatLines(lines) })),
    ),
    ...unlessEmpty("covers", covers),
    ...unlessEmpty("corrections", corrections),
    rubric: question.rubric.map(criterionFields),
    ...unlessEmpty(
      "follow-ups",
      followUps.map(({ whenMissed, ask }) =>
        whenMissed === null ? { ask } : { when: { missed: whenMissed }, ask },
      ),
    ),
    ...unlessEmpty("hints", hints),
    ...(question.kind === "free-text" ? unlessEmpty("samples", question.samples) : {}),
  };
}

function criterionFields(criterion: Criterion): Record<string, unknown> {
  const { id, weight, statement, study, ...rest } = criterion;
  const own =
    rest.by === "text"
      ? { ...unlessEmpty("accept", rest.accept), ...unlessEmpty("misconceptions", rest.misconceptions) }
      : rest;
  return { id, weight, statement, ...own, ...(study === undefined ? {} : { study }) };
}

function unlessEmpty(name: string, values: readonly unknown[]): Record<string, readonly unknown[]> {
  return values.length === 0 ? {} : { [name]: values };
}

/** Tests as the text of tests.yaml. */
export function testsText(tests: readonly TestCase[]): string {
  const document = new Document(tests.map(testFields));
  return document.toString(yamlStyle);
}

function testFields(test: TestCase): Record<string, unknown> {
  const { name, show, property, given, setup, call, snippet, outcome, weight, limitMs, after } = test;
  return {
    name,
    show,
    ...(property === undefined ? {} : { property }),
    ...(after === undefined ? {} : { after }),
    ...(given === undefined ? {} : { given }),
    ...(setup === "" ? {} : { setup }),
    ...(call === undefined ? {} : { call }),
    ...(snippet === undefined ? {} : { snippet }),
    ...outcomeFields(outcome),
    ...(weight === 1 ? {} : { weight }),
    ...(limitMs === 2_000 ? {} : { "limit-ms": limitMs }),
  };
}

function outcomeFields(outcome: TestOutcome): Record<string, unknown> {
  switch (outcome.kind) {
    case "raises":
      return { raises: outcome.exception };
    case "prints":
      return { prints: outcome.text };
    case "holds":
      return { holds: outcome.expression };
    case "reference":
      return { "expect-from": "solution", ...comparisonFields(outcome) };
    case "value":
      return { expect: expectNode(outcome.expect), ...comparisonFields(outcome) };
  }
}

function comparisonFields({ compare, tolerance }: { compare: string; tolerance: number }) {
  return {
    ...(compare === "exact" ? {} : { compare }),
    ...(compare === "approx" ? { tolerance } : {}),
  };
}
