import type { Review, ReviewCriterion, ReviewQuestion } from "@viva/domain/grading/views";
import type { Tone } from "@viva/ui/chip";
import { count } from "../../time/format-time.ts";
import { spanWithin } from "./highlight.ts";

/** The chip of a criterion. What the grader leaves to a person is said first, whatever its best guess was. */
export function verdictChip(criterion: Pick<ReviewCriterion, "verdict" | "state">): {
  label: string;
  tone: Tone;
} {
  if (criterion.state === "not-assessed") return { label: "not assessed", tone: "neutral" };
  if (criterion.state === "check") return { label: "not sure", tone: "warn" };
  switch (criterion.verdict) {
    case "met":
      return { label: "met", tone: "good" };
    case "partly":
      return { label: "partly", tone: "warn" };
    case "missed":
      return { label: "missed", tone: "bad" };
    case "misconception":
      return { label: "misconception", tone: "bad" };
  }
}

/** At most one decimal, and a minus sign as wide as a digit: "2", "1.3", "−0.5". */
export function formatPoints(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  return rounded < 0 ? `−${Math.abs(rounded)}` : String(rounded === 0 ? 0 : rounded);
}

/** Two scores of 100 beside each other: whole, or with a decimal where they would look alike and are not. */
export function scorePair(before: number, after: number): [string, string] {
  const whole: [string, string] = [String(Math.round(before)), String(Math.round(after))];
  return whole[0] === whole[1] ? [formatPoints(before), formatPoints(after)] : whole;
}

/** "likely 61 to 74"; null when the interval is narrower than a point, as for answers that tests decide. */
export function likelyWords(low: number, high: number): string | null {
  const from = Math.round(low);
  const to = Math.round(high);
  return from === to ? null : `likely ${from} to ${to}`;
}

const LONGEST_QUOTE = 90;

/** The words of a criterion's evidence as one quotation, in the answer's order; null without evidence. */
export function quote(answer: string, spans: readonly { start: number; end: number }[]): string | null {
  const parts = spans
    .flatMap((span) => spanWithin(answer, span) ?? [])
    .sort((a, b) => a.start - b.start)
    .map((span) => shorten(answer.slice(span.start, span.end).replaceAll(/\s+/g, " ").trim()))
    .filter((part) => part !== "");
  return parts.length === 0 ? null : parts.join(" … ");
}

/** Keeps the beginning and the end: the end often holds the point. */
function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST_QUOTE) return text;
  const head = characters.slice(0, 58).join("").trimEnd();
  const tail = characters.slice(-28).join("").trimStart();
  return `${head} … ${tail}`;
}

/** "2 of 31 criteria wait for your review": what the grader leaves open, for whoever reads it. */
export function openChecksWords(
  review: Pick<Review, "checks" | "decided" | "criteria" | "flagged" | "candidate">,
): string {
  const { checks, decided, criteria, flagged } = review;
  if (criteria === 0) return "";
  const answers =
    flagged === 0
      ? null
      : `${count(flagged, "answer")} ${flagged === 1 ? "waits" : "wait"} for an interviewer`;
  if (checks > 0) {
    const whose = review.candidate.isReader ? "your review" : "a review";
    const waiting = `${checks} of ${count(criteria, "criterion", "criteria")} ${checks === 1 ? "waits" : "wait"} for ${whose}`;
    return answers === null ? waiting : `${waiting}, ${answers}`;
  }
  if (answers !== null) return answers;
  if (decided > 0)
    return `No criterion waits for a review, ${decided} ${decided === 1 ? "was" : "were"} decided by people`;
  return `The grader is sure of ${criteria === 1 ? "the one criterion" : `all ${criteria} criteria`}`;
}

/** How a run ended, as a sentence. An unknown status is shown as it is. */
export function runWords(run: NonNullable<ReviewQuestion["run"]>): string {
  const after = `after ${formatSeconds(run.wallMs)}`;
  switch (run.status) {
    case "ok":
      return `The code ran to its end in ${formatSeconds(run.wallMs)}.`;
    case "error":
      return "The code stopped with an error while it was loaded, before any test could call it.";
    case "timeout":
      return `The code was stopped ${after}: it took longer than the time limit.`;
    case "memory":
      return `The code was stopped ${after}: it used more memory than the limit.`;
    case "output":
      return `The code was stopped ${after}: it printed more than the limit.`;
    case "fatal":
      return `The interpreter died ${after}, as it does of very deep recursion.`;
    default:
      return `The run ended with the status "${run.status}" ${after}.`;
  }
}

/** "0.4 s", "12 s" */
function formatSeconds(ms: number): string {
  return ms < 9_950 ? `${(ms / 1_000).toFixed(1)} s` : `${Math.round(ms / 1_000)} s`;
}

/** Time spent: "0 s", "45 s", "4 min 10 s", "1 h 5 min". */
export function formatSpent(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60)
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** Who graded, from the grader as it is kept: `tests@2`, `embedded@1.0.0`, or that with `+` and a language model. */
export function graderWords(kind: ReviewQuestion["kind"], grader: string): string {
  const [first = "", model] = grader.split("+");
  const version = first.split("@").at(-1);
  const beside = model === undefined ? "" : ` and the language model ${model}`;
  return `${kind === "code" ? "Decided by tests" : "Graded by the built-in grader"}, version ${version}${beside}`;
}
