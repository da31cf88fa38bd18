import type { ExchangeOption } from "../exchange.ts";
import type { AcceptedAnswer } from "../foreign/short-answer.ts";
import { showEscapes } from "./escapes.ts";
import type { FormattedText } from "./formatted-text.ts";

export type GiftAnswers =
  | { kind: "essay" }
  /** `partial` when an option gives some of the points and not all. */
  | { kind: "choice"; options: ExchangeOption[]; partial: boolean }
  | { kind: "short"; answers: AcceptedAnswer[] }
  | { kind: "pairs"; pairs: { left: string; right: string }[] }
  | { kind: "broken"; reason: string };

type Format = (part: string) => FormattedText;

/** The inside of the braces, without general feedback and with its escapes hidden. What it is follows from its marks. */
export function readGiftAnswers(body: string, format: Format): GiftAnswers {
  if (body === "") return { kind: "essay" };
  if (body.startsWith("#")) return numerical(body.slice(1), format);
  const truth = /^(T|TRUE|F|FALSE)\s*(?:#([\s\S]*))?$/.exec(body);
  if (truth !== null) return trueOrFalse(truth[1]?.startsWith("T") === true, truth[2] ?? "", format);
  if (body.includes("~")) return choice(body, format);
  if (body.includes("=") && body.includes("->")) return matching(body, format);
  return shortAnswers(body, format);
}

/** First what is said to the wrong answer, then what is said to the right one. */
function trueOrFalse(isTrue: boolean, feedback: string, format: Format): GiftAnswers {
  const [wrong = "", right = ""] = feedback.split("#").map((part) => format(part).markdown);
  const option = (text: string, isRight: boolean) => ({
    text,
    right: isRight,
    feedback: (isRight ? right : wrong) || null,
  });
  return { kind: "choice", options: [option("True", isTrue), option("False", !isTrue)], partial: false };
}

function choice(body: string, format: Format): GiftAnswers {
  const parts = [...body.matchAll(/([~=])([^~=]*)/g)].map(([, mark = "~", text = ""]) => {
    const { weight, rest } = splitWeight(text.trim());
    const { answer, feedback } = splitFeedback(rest, format);
    return { fraction: weight ?? (mark === "=" ? 1 : 0), text: answer.markdown, feedback: feedback || null };
  });
  const options = parts.filter(({ text }) => text !== "");
  if (options.length < 2) return { kind: "broken", reason: "A multiple choice needs at least two options." };
  const single = body.includes("=");
  const isRight = (fraction: number) => (single ? fraction >= 1 : fraction > 0);
  const partial = options.some(({ fraction }) => single && fraction !== 0 && fraction !== 1);
  return {
    kind: "choice",
    options: options.map(({ text, fraction, feedback }) => ({ text, right: isRight(fraction), feedback })),
    partial,
  };
}

function matching(body: string, format: Format): GiftAnswers {
  const pairs: { left: string; right: string }[] = [];
  for (const part of partsAfter(body, "=")) {
    const arrow = part.indexOf("->");
    if (arrow === -1)
      return { kind: "broken", reason: "A pair to match has no arrow (->) between its two parts." };
    const left = format(part.slice(0, arrow)).markdown;
    const right = showEscapes(part.slice(arrow + 2)).trim();
    if (left !== "" && right !== "") pairs.push({ left, right });
  }
  if (pairs.length >= 2) return { kind: "pairs", pairs };
  return { kind: "broken", reason: "A question that matches needs at least two pairs." };
}

function shortAnswers(body: string, format: Format): GiftAnswers {
  const answers = partsAfter(body, "=").map((part): AcceptedAnswer => {
    const { weight, rest } = splitWeight(part);
    const { answer, feedback } = splitFeedback(rest, format);
    return { text: answer.plain, fraction: weight ?? 1, feedback };
  });
  return { kind: "short", answers };
}

/** `1822:5` within 5 of it, `1..5` between the two, several after equals signs with weights. */
function numerical(body: string, format: Format): GiftAnswers {
  const wrongAt = body.indexOf("~");
  const right = wrongAt === -1 ? body : body.slice(0, wrongAt);
  const answers: AcceptedAnswer[] = [];
  for (const part of partsAfter(right, "=")) {
    const { weight, rest } = splitWeight(part);
    const { answer, feedback } = splitFeedback(rest, format);
    const text = describeNumber(answer.plain);
    if (text === null)
      return { kind: "broken", reason: `"${answer.plain.slice(0, 40)}" is no number with a range.` };
    answers.push({ text, fraction: weight ?? 1, feedback });
  }
  if (answers.length === 0) return { kind: "broken", reason: "A question for a number names none." };
  return { kind: "short", answers };
}

function describeNumber(text: string): string | null {
  const number = "[-+]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:e[-+]?\\d+)?";
  const [, low, high] = new RegExp(`^(${number})\\s*\\.\\.\\s*(${number})$`, "i").exec(text) ?? [];
  if (low !== undefined && high !== undefined) return `a number from ${low} to ${high}`;
  const [, value, tolerance] = new RegExp(`^(${number})\\s*(?::\\s*(${number}))?$`, "i").exec(text) ?? [];
  if (value === undefined) return null;
  return tolerance === undefined || Number(tolerance) === 0 ? value : `${value}, give or take ${tolerance}`;
}

/** What stands after each mark; what stands before the first counts when there is something. */
const partsAfter = (body: string, mark: string): string[] =>
  body
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");

function splitWeight(text: string): { weight: number | null; rest: string } {
  const [found = "", number] = /^%(-?\d{1,3}(?:\.\d+)?)%/.exec(text) ?? [];
  return { weight: number === undefined ? null : Number(number) / 100, rest: text.slice(found.length) };
}

function splitFeedback(text: string, format: Format): { answer: FormattedText; feedback: string } {
  const at = text.indexOf("#");
  if (at === -1) return { answer: format(text), feedback: "" };
  return { answer: format(text.slice(0, at)), feedback: format(text.slice(at + 1)).markdown };
}
