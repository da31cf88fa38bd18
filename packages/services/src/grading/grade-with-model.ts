import type { FreeTextQuestion } from "@viva/domain/bank/question";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import type { LanguageModel, ModelUse } from "@viva/domain/grading/language-model";
import { withSecondOpinion } from "@viva/domain/grading/second-opinion";

/**
 * The built-in grade with a language model's opinion, or without it where that could not be had; either way with what
 * it took. An empty answer is not sent.
 */
export async function gradeWithModel(
  model: LanguageModel,
  question: FreeTextQuestion,
  answer: string,
  embedded: AnswerResult,
  signal?: AbortSignal,
): Promise<AnswerResult> {
  if (answer.trim() === "") return embedded;
  const { title, prompt, reference, rubric } = question;
  const criteria = rubric.map(({ id, statement, accept, misconceptions }) => ({
    id,
    statement,
    accept,
    misconceptions,
  }));
  const answered = await model.grade(
    { question: `${title}\n${prompt}`, reference, criteria, answer },
    signal,
  );
  const use = (outcome: ModelUse["outcome"]): ModelUse => ({ name: model.name, outcome, ...answered.cost });
  if (answered.kind === "fault") return { ...embedded, model: use(answered.fault) };
  const weights = new Map(rubric.map(({ id, weight }) => [id, weight]));
  const merged = withSecondOpinion(embedded, weights, answer, answered.reply);
  if (merged === null) return { ...embedded, model: use("nonsense") };
  return { ...merged, grader: `${embedded.grader}+${model.name}`, model: use("used") };
}
