import {
  blankCriterion,
  type ExchangeCriterion,
  type ExchangeOption,
  type ExchangeQuestion,
} from "./exchange.ts";
import { oneLine } from "./text/one-line.ts";
import { plainText } from "./text/plain-text.ts";

/**
 * A multiple choice as a question that is answered in words. Each right option is a criterion, the wrong ones are
 * misconceptions of the first. The options stay in the prompt only where it speaks of them.
 */
export function choiceAsFreeText(question: ExchangeQuestion): ExchangeQuestion {
  const right = question.options.filter((option) => option.right);
  const wrong = question.options.filter((option) => !option.right);
  const misconceptions = isTrueOrFalse(question.options) ? [] : wrong.map(({ text }) => phrase(text));
  const stated = right.map(({ text }, index) => criterion(phrase(text), index === 0 ? misconceptions : []));
  return {
    ...question,
    kind: "free-text",
    options: [],
    prompt: promptOf(question),
    answer: answerOf(question, right),
    criteria: [...stated.filter(({ statement }) => statement !== ""), ...question.criteria],
  };
}

/** The domain wants a sentence of some length as a statement. */
function criterion(text: string, misconceptions: string[]): ExchangeCriterion {
  const said = text.length < 20 ? `The answer is: ${text}` : text;
  const accept = said === text ? [] : [text];
  return { ...blankCriterion(said), accept, misconceptions };
}

const phrase = (markdown: string): string => oneLine(plainText(markdown));

function isTrueOrFalse(options: readonly ExchangeOption[]): boolean {
  const texts = options.map(({ text }) => text.toLowerCase());
  return texts.length === 2 && texts.includes("true") && texts.includes("false");
}

function promptOf({ prompt, options }: ExchangeQuestion): string {
  if (isTrueOrFalse(options)) return `True or false, and why?\n\n${prompt}`;
  const speaksOfOptions = /\b(following|below|these|options?|statements?|choices?|one of)\b|_{3,}/i.test(
    prompt,
  );
  return speaksOfOptions ? `${prompt}\n\n${list(options.map(({ text }) => text))}` : prompt;
}

/** The right options, then what is said about each option. */
function answerOf({ answer, options }: ExchangeQuestion, right: readonly ExchangeOption[]): string {
  const [only] = right;
  const stated = right.length === 1 && only !== undefined ? only.text : list(right.map(({ text }) => text));
  const reasons = options.flatMap(({ text, feedback }) =>
    feedback === null || feedback.trim() === "" ? [] : [`${phrase(text)}: ${feedback}`],
  );
  return [stated, answer, list(reasons)].filter((part) => part !== "").join("\n\n");
}

/** A bullet list; further lines of an item are indented so that they stay in it. */
const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item.replaceAll("\n", "\n  ")}`).join("\n");
