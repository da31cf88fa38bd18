import { codeQuestionSchema, type Question, questionSchema } from "@viva/domain/bank/question";
import type { CodePart } from "../draft-of.ts";
import type { ExchangeCriterion, ExchangeQuestion } from "./exchange.ts";

/**
 * The question that an exchange question is, when nothing is missing and all of it keeps to our rules: so it is with
 * our own Markdown and with a filled-in template. Null otherwise; `toDraft` takes anything.
 */
export function toQuestion(exchange: ExchangeQuestion): Question | null {
  const { answer, criteria, samples, code, kind, ...rest } = exchange;
  const { options: _options, planted: _planted, lines: _lines, ...fields } = rest;
  if (kind === "choice" || (kind === "code") !== (code !== null)) return null;
  const parsed = questionSchema.safeParse({
    ...fields,
    kind,
    reference: answer,
    rubric: criteria.map((criterion) => criterionOf(criterion, kind)),
    ...(code === null ? { samples } : codeOf(code)),
  });
  return parsed.success ? parsed.data : null;
}

const codePartSchema = codeQuestionSchema.pick({
  runtime: true,
  fixture: true,
  starter: true,
  solution: true,
  tests: true,
  rubric: true,
});

/** What makes it a question with code, whatever else is missing of it; null when that is not whole. */
export function toCodePart({ code, criteria }: ExchangeQuestion): CodePart | null {
  if (code === null) return null;
  const rubric = criteria.map((criterion) => criterionOf(criterion, "code"));
  const parsed = codePartSchema.safeParse({ ...codeOf(code), rubric });
  return parsed.success ? parsed.data : null;
}

const codeOf = ({ fixture, ...code }: NonNullable<ExchangeQuestion["code"]>) => ({
  ...code,
  ...(fixture === null ? {} : { fixture }),
});

function criterionOf(
  { study, tests, check, accept, misconceptions, ...rest }: ExchangeCriterion,
  kind: string,
) {
  const judged = kind === "code" ? (check ?? { by: "tests", tests }) : { by: "text", accept, misconceptions };
  return { ...rest, ...judged, ...(study === null ? {} : { study }) };
}
