import type { ExchangeQuestion, Loss } from "../exchange.ts";
import { type AcceptedAnswer, withPairs, withShortAnswer } from "../foreign/short-answer.ts";
import { oneLine } from "../text/one-line.ts";
import { plainText } from "../text/plain-text.ts";
import type { XmlElement } from "../xml/parse-xml.ts";
import { findAll } from "../xml/select.ts";
import type { Condition } from "./conditions.ts";
import { materialOf } from "./material.ts";

type Lose = (field: Loss["field"], what: string) => void;

/** The question with what its responses and their processing say. `feedback` is by response and value. */
export function readResponses(
  presentation: XmlElement,
  conditions: readonly Condition[],
  type: string,
  base: ExchangeQuestion,
  feedback: ReadonlyMap<string, string>,
  lose: Lose,
): ExchangeQuestion | { reason: string } {
  const scoring = conditions.filter(({ points }) => points > 0);
  const choices = findAll(presentation, "response_lid", "response_grp");
  const texts = findAll(presentation, "response_str", "response_num");
  const [choice, secondChoice] = choices;
  const [text] = texts;
  if (choice !== undefined && secondChoice !== undefined) return withSeveral(choices, scoring, base);
  if (choice !== undefined) return withOptions(choice, scoring, base, feedback, lose);
  if (text === undefined) {
    return {
      reason: `A question of the type ${JSON.stringify(type.slice(0, 40))} that cannot be answered in words.`,
    };
  }
  if (texts.length > 1) lose("answer", "Of several blanks only the first is read with its answers.");
  return withShortAnswer(base, answersOf(idOf(text), scoring));
}

const idOf = (element: XmlElement): string => element.attributes.get("ident") ?? "";

/** Identifiers and texts of the options of a response. */
const labelsOf = (response: XmlElement): { id: string; text: string }[] =>
  findAll(response, "response_label").map((label) => ({ id: idOf(label), text: materialOf(label) }));

function withOptions(
  response: XmlElement,
  scoring: readonly Condition[],
  base: ExchangeQuestion,
  feedback: ReadonlyMap<string, string>,
  lose: Lose,
): ExchangeQuestion | { reason: string } {
  const labels = labelsOf(response).filter(({ text }) => text !== "");
  if (labels.length < 2) return { reason: "A choice needs at least two options." };
  const most = Math.max(0, ...scoring.map(({ points }) => points));
  const isSingle = (response.attributes.get("rcardinality") ?? "Single").toLowerCase() === "single";
  const counted = scoring.filter(({ points }) => !isSingle || points === most);
  if (counted.length < scoring.length)
    lose("options", "Options that give a part of the points count as wrong.");
  if (counted.length === 0) lose("options", "The item does not say which options are right.");
  const right = new Set(counted.flatMap(({ equal }) => equal.map(({ value }) => value)));
  const options = labels.map(({ id, text }) => ({
    text,
    right: right.has(id),
    feedback: feedback.get(`${idOf(response)} ${id}`) || null,
  }));
  return { ...base, kind: "choice", options };
}

/** Matching, several blanks and several menus are alike: each response has a text of its own and its right values. */
function withSeveral(
  responses: readonly XmlElement[],
  scoring: readonly Condition[],
  base: ExchangeQuestion,
): ExchangeQuestion {
  const tests = scoring.flatMap(({ equal }) => equal);
  const others: string[] = [];
  const pairs = responses.flatMap((response) => {
    const labels = labelsOf(response);
    const values = tests.filter((test) => test.response === idOf(response)).map(({ value }) => value);
    const right = values.map((value) => labels.find(({ id }) => id === value)?.text ?? value);
    others.push(...labels.map(({ text }) => text));
    const left = materialOf(response) || idOf(response);
    const [first] = right;
    return first === undefined ? [] : [{ left, right: first, accept: right.map(plain) }];
  });
  const read = withPairs(base, pairs, others);
  return {
    ...read,
    criteria: read.criteria.map((criterion, index) => {
      const accept = pairs[index]?.accept ?? [];
      return { ...criterion, accept: accept.length > 1 ? accept : [] };
    }),
  };
}

const plain = (markdown: string): string => oneLine(plainText(markdown));

function answersOf(response: string, scoring: readonly Condition[]): AcceptedAnswer[] {
  const most = Math.max(1, ...scoring.map(({ points }) => points));
  const given = scoring.flatMap(({ equal, ranges, points }) => {
    const fraction = points / most;
    const values = equal.map((test) => ({ ...test, text: test.value }));
    const between = ranges.map((range) => ({
      ...range,
      text: range.low === range.high ? range.low : `a number from ${range.low} to ${range.high}`,
    }));
    return [...values, ...between]
      .filter((test) => test.response === response || test.response === "")
      .map(({ text }) => ({ text, fraction, feedback: "" }));
  });
  return given.filter(({ text }, index) => given.findIndex((other) => other.text === text) === index);
}
