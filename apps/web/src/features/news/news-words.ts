import type { GradeNewsDetails } from "@viva/domain/grading/news";
import { formatPoints } from "../review/model/describe-grade.ts";

/** One piece of news as a sentence, and whether it lowered anything. */
export function newsWords(
  details: GradeNewsDetails,
  day: (date: Date) => string,
): { text: string; lowered: boolean } {
  switch (details.kind) {
    case "decided": {
      const { asked, statement } = details;
      const opening =
        asked === "appeal"
          ? "Your appeal was answered"
          : asked === "check"
            ? "An interviewer looked at what you asked about"
            : "An interviewer decided on your answer";
      return { text: `${opening}. “${statement}”: ${changeWords(details)}.`, lowered: isLowered(details) };
    }
    case "overdue":
      return {
        text: `${details.asked === "appeal" ? "An appeal waits" : "A candidate waits"} for an answer that was due by ${day(new Date(details.dueAt))}: “${details.statement}”.`,
        lowered: false,
      };
    case "late":
      return {
        text: `${details.asked === "appeal" ? "Your appeal" : "What you asked an interviewer to look at"} is not answered yet. The answer was due by ${day(new Date(details.dueAt))} and is late; those who may give it were reminded. “${details.statement}”.`,
        lowered: false,
      };
    case "taken-back": {
      const { change, statement } = details;
      return {
        text:
          change === undefined
            ? `An interviewer took a decision back: “${statement}” is graded as before.`
            : `An interviewer took a decision back, so that it counts no more. “${statement}”: ${changeWords(change)}.`,
        lowered: change !== undefined && isLowered(change),
      };
    }
    case "regraded": {
      const { before, after, fromVersion, toVersion } = details;
      const lowered = after < before;
      return {
        text: `The rubric was changed and your answer graded again: ${Math.round(before)} became ${Math.round(after)} of 100 (version ${fromVersion} to ${toVersion}).`,
        lowered,
      };
    }
  }
}

interface Change {
  before: number;
  after: number;
  maxPoints: number;
}

function changeWords({ before, after, maxPoints }: Change): string {
  const now = `${formatPoints(after)} of ${formatPoints(maxPoints)}`;
  return formatPoints(before) === formatPoints(after)
    ? `it stays at ${now}`
    : `${formatPoints(before)} became ${now}`;
}

function isLowered({ before, after }: Change): boolean {
  return after < before;
}
