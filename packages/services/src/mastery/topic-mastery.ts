import type { TopicView } from "@viva/domain/bank/views";
import { oneDecimal } from "@viva/domain/grading/score";
import type { TopicMastery } from "@viva/domain/mastery/views";
import { weaknessReport } from "@viva/domain/mastery/weakness";
import { type GradedAnswerRow, observations } from "./load-history.ts";

/** Mastery by topic after these answers, as of `at`, weakest first. */
export function topicMastery(
  answers: readonly GradedAnswerRow[],
  at: Date,
  nameTopic: (id: string) => TopicView,
): TopicMastery[] {
  return weaknessReport(observations(answers), at).map((estimate) => ({
    ...nameTopic(estimate.topic),
    estimate: oneDecimal(estimate.estimate * 100),
    low: oneDecimal(estimate.low * 100),
    high: oneDecimal(estimate.high * 100),
    answers: estimate.answers,
    unanswered: estimate.unanswered,
    standing: estimate.standing,
    change: estimate.change === null ? null : oneDecimal(estimate.change * 100),
  }));
}
