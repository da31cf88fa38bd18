import type { GradeEvent } from "@viva/domain/grading/history";
import type { ReviewQuestion } from "@viva/domain/grading/views";
import { formatPoints, graderWords, likelyWords } from "./describe-grade.ts";

/** What happened, as a sentence. */
export function eventWords(
  event: GradeEvent,
  kind: ReviewQuestion["kind"],
  day: (date: Date) => string,
): string {
  switch (event.kind) {
    case "graded": {
      const likely = likelyWords(event.low, event.high);
      const score = `${Math.round(event.score)} of 100${likely === null ? "" : `, ${likely}`}`;
      const again = event.again ? "Regraded: " : "";
      return `${again}${score}, by version ${event.version} of the rubric. ${graderWords(kind, event.grader)}.${withoutModelWords(event.model)}`;
    }
    case "decided":
      return `${who(event.by)} gave ${formatPoints(event.points)} of ${formatPoints(event.maxPoints)} for “${event.statement}”.`;
    case "taken-back":
      return `${who(event.by)} took a decision back on “${event.statement}”.`;
    case "asked":
      return event.what === "appeal"
        ? `“${event.statement}” was appealed, with an answer due by ${day(event.dueAt)}.`
        : `An interviewer was asked to look at “${event.statement}” by ${day(event.dueAt)}.`;
    case "withdrawn":
      return `The request on “${event.statement}” was taken back.`;
  }
}

/** Empty unless a language model was asked and its word could not be had: then the answer was graded without. */
function withoutModelWords(model: { name: string; outcome: string } | null): string {
  if (model === null || model.outcome === "used") return "";
  return ` The language model ${model.name} was asked too, but its opinion could not be had.`;
}

/** What somebody wrote with it; empty where nobody did. */
export function eventReason(event: GradeEvent): string {
  return event.kind === "decided" || event.kind === "asked" ? event.reason : "";
}

function who({ role, reader }: { role: "candidate" | "interviewer"; reader: boolean }): string {
  if (reader) return "You";
  return role === "interviewer" ? "An interviewer" : "The candidate";
}
