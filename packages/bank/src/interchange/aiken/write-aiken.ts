import { strToU8 } from "fflate";
import type { ExchangeCriterion, ExchangeQuestion } from "../exchange.ts";
import { oneLine } from "../text/one-line.ts";
import { plainText } from "../text/plain-text.ts";

/**
 * Multiple choice is all that Aiken has: the statement of a criterion is the right option and its misconceptions are
 * the wrong ones. Null for a question that has no misconceptions.
 */
export function aikenText(question: ExchangeQuestion): string | null {
  const criterion = choosable(question.criteria);
  if (criterion === null) return null;
  const statement = oneLine(criterion.statement);
  const wrong = criterion.misconceptions.map(oneLine).filter((text) => text !== "" && text !== statement);
  const options = [...new Set([statement, ...wrong])].slice(0, 26).sort();
  const letter = (index: number) => String.fromCharCode(65 + index);
  return [
    asQuestion(oneLine(plainText(question.prompt))),
    ...options.map((option, index) => `${letter(index)}. ${option}`),
    `ANSWER: ${letter(options.indexOf(statement))}`,
  ].join("\n");
}

export function writeAiken(questions: readonly ExchangeQuestion[]): Uint8Array {
  return strToU8(`${questions.flatMap((question) => aikenText(question) ?? []).join("\n\n")}\n`);
}

/** Of the criteria that have misconceptions the one that weighs most, the first of equals. */
function choosable(criteria: readonly ExchangeCriterion[]): ExchangeCriterion | null {
  return criteria.reduce<ExchangeCriterion | null>(
    (best, criterion) =>
      criterion.misconceptions.some((text) => oneLine(text) !== oneLine(criterion.statement)) &&
      criterion.weight > (best?.weight ?? 0)
        ? criterion
        : best,
    null,
  );
}

/** A question that looks like an option or an answer line would be read as one. */
const asQuestion = (text: string): string =>
  /^(?:[A-Z][.)]\s|ANSWER:)/.test(text) ? `Question: ${text}` : text;
