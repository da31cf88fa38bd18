import type { InterviewPlan } from "@viva/domain/interview/plan";
import type { InterviewView } from "@viva/domain/interview/views";
import { count, formatMinutes } from "../time/format-time.ts";

export const INCLUDE_LABELS: Record<InterviewPlan["include"], string> = {
  "text-and-code": "text and code",
  "text-only": "text only",
  "code-only": "code only",
};

/** "8 questions in 45 min, text and code, on caching and the ORM" */
export function describeContent(
  interview: Pick<InterviewView, "questionCount" | "durationMinutes" | "include" | "topics">,
): string {
  const content = `${count(interview.questionCount, "question")} in ${formatMinutes(interview.durationMinutes)}, ${INCLUDE_LABELS[interview.include]}`;
  const topics = describeTopics(interview.topics.map((topic) => topic.name));
  return topics === null ? content : `${content}, on ${topics}`;
}

/** Up to three names, then how many more; null for none, which means all. */
export function describeTopics(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more topics`;
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
