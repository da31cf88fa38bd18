import type { StudyLink } from "@viva/domain/bank/study";
import type { Report } from "@viva/domain/mastery/views";
import type { CriterionRow, GradedAnswerRow } from "./load-history.ts";

const SHOWN = 6;
/** Below this fraction of its points a criterion counts as missed. */
const MISSED_BELOW = 0.5;

/**
 * Criteria that answers missed, those missed most often and most recently first. Repeats of a question count together.
 * A question that was not answered is no answer that missed it.
 */
export function keepsMissing(
  answers: readonly GradedAnswerRow[],
  criteria: readonly CriterionRow[],
  linkStudy: (questionVersionId: string, study: string | undefined) => StudyLink | null,
): Report["keepsMissing"] {
  const answered = answers.filter((answer) => answer.given === "answered");
  const byAnswer = new Map(answered.map((answer) => [answer.attemptQuestionId, answer]));
  const groups = Map.groupBy(
    criteria.filter((criterion) => byAnswer.has(criterion.attemptQuestionId)),
    (criterion) => `${byAnswer.get(criterion.attemptQuestionId)?.content.id}/${criterion.key}`,
  );
  return [...groups.values()]
    .flatMap((rows) => {
      const missed = rows.filter((row) => row.points < MISSED_BELOW);
      const last = missed.at(-1);
      const answer = last && byAnswer.get(last.attemptQuestionId);
      if (!last || !answer) return [];
      return [
        {
          statement: last.statement,
          questionTitle: answer.content.title,
          missed: missed.length,
          of: rows.length,
          attemptId: last.attemptId,
          attemptQuestionId: last.attemptQuestionId,
          position: last.position,
          study: linkStudy(answer.questionVersionId, last.study),
        },
      ];
    })
    .sort(
      (a, b) =>
        b.missed - a.missed || b.missed / b.of - a.missed / a.of || (a.attemptId < b.attemptId ? 1 : -1),
    )
    .slice(0, SHOWN);
}
