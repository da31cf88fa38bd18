import { difficultySchema } from "@viva/domain/bank/question";
import { languageSchema } from "@viva/domain/execution/run";
import type { TestCase } from "@viva/domain/execution/test-case";
import { readTests } from "../../read-question.ts";
import { blankExchange, type ExchangeQuestion, type FormatContents, type Loss } from "../exchange.ts";
import { titleOf } from "../foreign/title-of.ts";
import { limits } from "../limits.ts";
import { readCriteria } from "../notation/criteria-text.ts";
import { readFollowUps } from "../notation/follow-ups-text.ts";
import { readHints } from "../notation/hints-text.ts";
import { readOptions } from "../notation/options-text.ts";
import { readPlanted } from "../notation/planted-text.ts";
import { RefusedInput } from "../refused-input.ts";
import { oneLine } from "../text/one-line.ts";
import { type ColumnName, columnOf } from "./columns.ts";

export interface TableRow {
  cells: readonly string[];
  /** Null where the file has no lines. */
  lines: [from: number, to: number] | null;
}

/** A table whose first row names its columns. Throws RefusedInput when no column is the prompt. */
export function readTable(rows: readonly TableRow[]): FormatContents {
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (head === undefined)
    throw new RefusedInput("The table is empty: fill in the template, a row for each question.");
  if (rows.reduce((sum, { cells }) => sum + cells.length, 0) > limits.cells) {
    throw new RefusedInput(`The table has more than ${limits.cells} cells: split it into several.`);
  }
  const places = new Map<ColumnName, number>();
  const unknown: string[] = [];
  for (const [index, text] of head.cells.entries()) {
    const name = columnOf(text);
    if (name !== null && !places.has(name)) places.set(name, index);
    else if (text.trim() !== "") unknown.push(oneLine(text).slice(0, 40));
  }
  if (!places.has("prompt")) {
    throw new RefusedInput(
      "No column is named prompt or question: the first row must name the columns, as in the template.",
    );
  }
  const contents: FormatContents = { kind: "read", questions: [], skipped: [], losses: [] };
  for (const name of unknown.slice(0, 20)) {
    contents.losses.push({
      question: null,
      field: "layout",
      what: `The column ${JSON.stringify(name)} is none of the template, so it was not read.`,
    });
  }
  for (const { cells, lines } of body) {
    const cell = (name: ColumnName) => cells[places.get(name) ?? -1] ?? "";
    if (cell("prompt").trim() === "") {
      contents.skipped.push({ lines, reason: "A row without a prompt." });
      continue;
    }
    const read = readRow(cell, lines);
    contents.questions.push(read.question);
    contents.losses.push(...read.losses);
  }
  return contents;
}

type Cell = (name: ColumnName) => string;
type Lose = (field: Loss["field"], what: string) => void;

function readRow(cell: Cell, lines: ExchangeQuestion["lines"]) {
  const losses: Loss[] = [];
  const prompt = cell("prompt").trim();
  const title = oneLine(cell("title")) || titleOf(prompt);
  const lose: Lose = (field, what) => losses.push({ question: title, field, what });
  const options = readOptions(cell("options"));
  const code = readCode(cell, lose);
  const question: ExchangeQuestion = {
    ...blankExchange(kindOf(cell("kind"), options.length > 0, code !== null, lose), title, prompt),
    id: oneLine(cell("id")) || null,
    answer: cell("answer").trim(),
    options,
    topics: cell("topics")
      .split(/[,;\n]/)
      .map(oneLine)
      .filter((topic) => topic !== ""),
    difficulty: readDifficulty(cell("difficulty"), lose),
    minutes: readMinutes(cell("minutes"), lose),
    criteria: readCriteriaCell(cell("criteria"), lose),
    followUps: readFollowUps(cell("follow-ups")),
    hints: readHints(cell("hints")),
    code,
    planted: code === null ? [] : readPlantedCell(cell("wrong"), lose),
    lines,
  };
  return { question, losses };
}

function kindOf(cell: string, hasOptions: boolean, hasCode: boolean, lose: Lose): ExchangeQuestion["kind"] {
  const otherwise = hasOptions ? "choice" : hasCode ? "code" : "free-text";
  const wanted = oneLine(cell).toLowerCase().replace(" ", "-");
  if (wanted === "" || wanted === otherwise) return otherwise;
  if (wanted === "free-text" && !hasOptions) return "free-text";
  lose(
    "kind",
    `The kind ${JSON.stringify(cell.slice(0, 40))} does not go with the row, which was read as ${otherwise}.`,
  );
  return otherwise;
}

function readCode(cell: Cell, lose: Lose): ExchangeQuestion["code"] {
  const [solution, starter, yaml] = [cell("solution"), cell("starter"), cell("tests")];
  if (yaml.trim() === "") {
    if (solution.trim() !== "" || starter.trim() !== "") {
      lose("code", "A starter or a solution without tests was left out: a code question needs all three.");
    }
    return null;
  }
  const read = readTestsCell(yaml);
  if ("message" in read) {
    lose("code", `The tests cannot be read (${read.message}), so the code was left out.`);
    return null;
  }
  if (solution.trim() === "") {
    lose("code", "Tests without a solution were left out: a code question needs both.");
    return null;
  }
  const runtime = languageSchema.safeParse(oneLine(cell("runtime")).toLowerCase() || "python");
  if (!runtime.success) {
    lose(
      "code",
      `${JSON.stringify(oneLine(cell("runtime")).slice(0, 40))} is no runtime, so the code was left out.`,
    );
    return null;
  }
  const fixture = cell("fixture").trim() === "" ? null : cell("fixture");
  return { runtime: runtime.data, fixture, starter, solution, tests: read.tests };
}

function readTestsCell(text: string): { tests: TestCase[] } | { message: string } {
  const findings: Parameters<typeof readTests>[1] = [];
  const tests = readTests({ path: "tests", text }, findings);
  return tests === null
    ? { message: `line ${findings[0]?.line ?? 1}: ${findings[0]?.message ?? "not a list of tests"}` }
    : { tests: tests.value };
}

function readPlantedCell(cell: string, lose: Lose): ExchangeQuestion["planted"] {
  const planted = readPlanted(cell);
  if (planted !== null) return planted;
  lose(
    "planted",
    "The wrong solutions are no list with name and code, as in the template, so they were left out.",
  );
  return [];
}

function readDifficulty(cell: string, lose: Lose): ExchangeQuestion["difficulty"] {
  const text = oneLine(cell).toLowerCase();
  if (text === "") return null;
  const level = difficultySchema.safeParse(text);
  if (level.success) return level.data;
  lose("difficulty", `${JSON.stringify(text.slice(0, 40))} is none of easy, medium and hard.`);
  return null;
}

function readMinutes(cell: string, lose: Lose): number | null {
  const text = oneLine(cell);
  if (text === "") return null;
  const minutes = Number(/^(\d{1,4}(?:\.\d+)?)(?: ?(?:m|min|minutes?))?$/i.exec(text)?.[1]);
  if (minutes > 0) return minutes;
  lose("minutes", `${JSON.stringify(text.slice(0, 40))} is no number of minutes.`);
  return null;
}

function readCriteriaCell(cell: string, lose: Lose): ExchangeQuestion["criteria"] {
  const criteria = readCriteria(cell);
  if (criteria !== null) return criteria;
  lose(
    "criteria",
    "The criteria are not in the form of the template: a statement comes before + and - lines.",
  );
  return [];
}
