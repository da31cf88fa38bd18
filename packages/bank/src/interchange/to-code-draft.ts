import type { BankTopic } from "@viva/domain/bank/bank";
import { type CodeDraft, codeDraftSchema } from "@viva/domain/bank/drafts";
import { type PlantedSolution, plantedSolutionSchema } from "@viva/domain/bank/question";
import { codeFieldsOf } from "../draft-of.ts";
import type { ExchangeQuestion, Loss } from "./exchange.ts";
import { toDraft } from "./to-draft.ts";
import { toCodePart } from "./to-question.ts";

/** As many as a draft takes. */
const MOST_PLANTED = 12;

/**
 * A draft with code, that can be tried and published: starter, solution, tests, criteria and what was planted. Null for
 * a question without code, and where its code is not whole or has no room in a draft; `toDraft` makes text of it then.
 */
export function toCodeDraft(
  question: ExchangeQuestion,
  topics: readonly BankTopic[],
): { content: CodeDraft; losses: Loss[] } | null {
  if (question.kind !== "code" || question.code === null) return null;
  const { content: text, losses } = toDraft(
    { ...question, kind: "free-text", code: null, planted: [] },
    topics,
  );
  const { kind: _kind, rubric, samples: _samples, ...head } = text;
  const part = toCodePart({
    ...question,
    criteria: question.criteria.map((criterion, index) => ({ ...criterion, ...said(rubric[index]) })),
  });
  if (part === null) return null;
  const planted = fitPlanted(question, losses);
  const draft = codeDraftSchema.safeParse({ ...head, kind: "code", ...codeFieldsOf(part, planted) });
  return draft.success ? { content: draft.data, losses } : null;
}

/** What every criterion has, as it fits into a draft. */
function said(criterion: { id: string; weight: number; statement: string } | undefined) {
  return criterion && { id: criterion.id, weight: criterion.weight, statement: criterion.statement };
}

function fitPlanted({ title, planted }: ExchangeQuestion, losses: Loss[]): PlantedSolution[] {
  const lose = (what: string) => losses.push({ question: title, field: "planted", what });
  const fitting = planted.filter((each) => plantedSolutionSchema.safeParse(each).success);
  if (fitting.length < planted.length)
    lose("A wrong solution was left out: it is empty, or longer than 50,000 characters.");
  if (fitting.length > MOST_PLANTED)
    lose(`Only the first ${MOST_PLANTED} of ${fitting.length} wrong solutions fit.`);
  return fitting.slice(0, MOST_PLANTED);
}
