import { blankCriterion, type ExchangeQuestion } from "../exchange.ts";
import { oneLine } from "../text/one-line.ts";
import { plainText } from "../text/plain-text.ts";

/** An answer of a question that is answered with a word or a number. */
export interface AcceptedAnswer {
  /** Plain text. */
  text: string;
  /** Of the points, 0 to 1. */
  fraction: number;
  /** Markdown; empty when there is none. */
  feedback: string;
}

/**
 * What a question is answered with: the answers of full credit are ways to say one criterion, those of none are
 * misconceptions, and what is said about each stands in the model answer.
 */
export function withShortAnswer(
  question: ExchangeQuestion,
  answers: readonly AcceptedAnswer[],
): ExchangeQuestion {
  const given = answers.filter(({ text }) => text !== "" && text !== "*");
  const most = Math.max(0, ...given.map(({ fraction }) => fraction));
  const right = given.filter(({ fraction }) => fraction > 0 && fraction === most).map(({ text }) => text);
  const wrong = given.filter(({ fraction }) => fraction <= 0).map(({ text }) => text);
  const [first] = right;
  if (first === undefined) return question;
  const partly = given
    .filter(({ fraction }) => fraction > 0 && fraction < most)
    .map(({ text, fraction }) => `${text} (${Math.round((100 * fraction) / most)} % of the points)`);
  const said = given.flatMap(({ text, feedback }) => (feedback === "" ? [] : [`${text}: ${feedback}`]));
  const notes = [...partly, ...said].map((line) => `- ${line.replaceAll("\n", "\n  ")}`).join("\n");
  return {
    ...question,
    answer: [right.join(", or "), question.answer, notes].filter((part) => part !== "").join("\n\n"),
    criteria: [{ ...blankCriterion(`The answer is: ${first}`), accept: right, misconceptions: wrong }],
  };
}

/** Two columns that belong together, as pairs of Markdown. */
export function withPairs(
  question: ExchangeQuestion,
  pairs: readonly { left: string; right: string }[],
  others: readonly string[] = [],
): ExchangeQuestion {
  const inPlain = (markdown: string) => oneLine(plainText(markdown));
  const list = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");
  const left = list(pairs.map((pair) => inPlain(pair.left)));
  const right = list(
    [...new Set([...pairs.map((pair) => inPlain(pair.right)), ...others.map(inPlain)])].sort(),
  );
  const matched = pairs.map((pair) => `${inPlain(pair.left)} → ${inPlain(pair.right)}`);
  return {
    ...question,
    prompt: [question.prompt, left, "Match each of these with one of:", right]
      .filter((part) => part !== "")
      .join("\n\n"),
    answer: [list(matched), question.answer].filter((part) => part !== "").join("\n\n"),
    criteria: matched.map(blankCriterion),
  };
}
