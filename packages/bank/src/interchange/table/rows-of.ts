import { testsText } from "../../write-question.ts";
import type { ExchangeQuestion } from "../exchange.ts";
import { criteriaText } from "../notation/criteria-text.ts";
import { followUpsText } from "../notation/follow-ups-text.ts";
import { hintsText } from "../notation/hints-text.ts";
import { plantedText } from "../notation/planted-text.ts";
import { oneLine } from "../text/one-line.ts";
import { type ColumnName, columns } from "./columns.ts";

/** The head and a row for each question, in the columns of the template. */
export function rowsOf(questions: readonly ExchangeQuestion[]): string[][] {
  return [
    columns.map(({ name }) => name),
    ...questions.map((question) => columns.map(({ name }) => cells[name](question))),
  ];
}

const cells: Record<ColumnName, (question: ExchangeQuestion) => string> = {
  id: ({ id }) => id ?? "",
  kind: ({ kind }) => kind,
  title: ({ title }) => oneLine(title),
  topics: ({ topics }) => topics.join(", "),
  difficulty: ({ difficulty }) => difficulty ?? "",
  minutes: ({ minutes }) => (minutes === null ? "" : String(minutes)),
  prompt: ({ prompt }) => prompt,
  answer: ({ answer }) => answer,
  options: ({ options }) =>
    options.map(({ text, right }) => `[${right ? "x" : " "}] ${oneLine(text)}`).join("\n"),
  criteria: ({ criteria }) => criteriaText(criteria),
  "follow-ups": ({ followUps }) => followUpsText(followUps),
  hints: ({ hints }) => hintsText(hints),
  runtime: ({ code }) => code?.runtime ?? "",
  fixture: ({ code }) => code?.fixture ?? "",
  starter: ({ code }) => code?.starter ?? "",
  solution: ({ code }) => code?.solution ?? "",
  tests: ({ code }) => (code === null ? "" : testsText(code.tests)),
  wrong: ({ planted }) => plantedText(planted),
};
