import type { FreeTextQuestion } from "@viva/domain/bank/question";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import type { LanguageModel, ModelRequest, ModelUse } from "@viva/domain/grading/language-model";
import { takesSecondOpinion, withSecondOpinion } from "@viva/domain/grading/second-opinion";
import { evidenceIn } from "../language-models/evidence-in.ts";

/**
 * The built-in grade with a language model's opinion, or without it where that could not be had; either way with what
 * it took. An answer whose grade no opinion can change is not sent.
 */
export async function gradeWithModel(
  model: LanguageModel,
  question: FreeTextQuestion,
  answer: string,
  embedded: AnswerResult,
  signal?: AbortSignal,
): Promise<AnswerResult> {
  if (!takesSecondOpinion(embedded)) return embedded;
  const request = requestOf(question, answer);
  const answered = await model.grade(request, signal);
  const use = (outcome: ModelUse["outcome"]): ModelUse => ({ name: model.name, outcome, ...answered.cost });
  if (answered.kind === "fault") return { ...embedded, model: use(answered.fault) };
  const weights = new Map(question.rubric.map(({ id, weight }) => [id, weight]));
  const merged = withSecondOpinion(embedded, weights, answered.reply, evidenceIn(request));
  if (merged === null) return { ...embedded, model: use("nonsense") };
  return { ...merged, grader: `${embedded.grader}+${model.name}`, model: use("used") };
}

function requestOf({ title, prompt, reference, rubric }: FreeTextQuestion, answer: string): ModelRequest {
  const criteria = rubric.map(({ id, statement, accept, misconceptions }) => ({
    id,
    statement,
    accept,
    misconceptions,
  }));
  return { question: `${title}\n${prompt}`, reference, criteria, answer };
}
