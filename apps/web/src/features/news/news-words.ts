import type { GradeNewsDetails } from "@viva/domain/grading/news";
import { shownChange } from "@viva/domain/grading/score";
import { formatPoints, scorePair } from "../review/model/describe-grade.ts";

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
      const { before, after, fromVersion, toVersion, lapsed = [] } = details;
      const moved = shownChange(before, after);
      const [was, is] = scorePair(before, after);
      const change = moved === 0 ? `it stays at ${is} of 100` : `${was} became ${is} of 100`;
      return {
        text: [
          `The rubric was changed and your answer graded again: ${change} (version ${fromVersion} to ${toVersion}).`,
          ...lapsed.map(
            (statement) =>
              `What a person decided on “${statement}” no longer counts, for that criterion says something else now.`,
          ),
        ].join(" "),
        lowered: moved < 0,
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
  return shownChange(before, after) === 0 ? `it stays at ${now}` : `${formatPoints(before)} became ${now}`;
}

function isLowered({ before, after }: Change): boolean {
  return shownChange(before, after) < 0;
}
