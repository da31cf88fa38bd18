import type { Report } from "@viva/domain/mastery/views";
import type { GradedAnswerRow } from "./load-history.ts";

const SHOWN = 6;

/** Questions that were asked and never answered, the newest first, each once. */
export function neverAnswered(answers: readonly GradedAnswerRow[]): Report["neverAnswered"] {
  const byQuestion = Map.groupBy(answers, (answer) => answer.content.id);
  return [...byQuestion.values()]
    .flatMap((asked) => {
      const last = asked.at(-1);
      if (!last || last.given === "answered" || asked.some((each) => each.given === "answered")) return [];
      const { given, attemptId, attemptQuestionId, position, content } = last;
      return [{ questionTitle: content.title, given, attemptId, attemptQuestionId, position }];
    })
    .sort((a, b) =>
      a.attemptId === b.attemptId ? a.position - b.position : a.attemptId < b.attemptId ? 1 : -1,
    )
    .slice(0, SHOWN);
}
