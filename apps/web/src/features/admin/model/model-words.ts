import type { ModelUse } from "@viva/domain/operations/views";
import { count } from "../../time/format-time.ts";

/** Whether a language model grades too, as a sentence. */
export function modelStateWords({ name, answers, days }: ModelUse): string {
  if (name === null && answers === 0)
    return "Off: the built-in grader grades alone, and no answer leaves this server.";
  if (name === null) return `Off now. Within the last ${days} days it was on.`;
  return `On: ${name} gives a second opinion on written answers.`;
}

/** "1.8 s" or "240 ms"; a dash where nothing was measured. */
export function duration(ms: number | null): string {
  if (ms === null) return "–";
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}

/** A reason why its word could not be had, and of how many answers. */
export function faultWords({ fault, answers }: ModelUse["faults"][number]): string {
  return `${FAULTS[fault] ?? fault}: ${count(answers, "answer")}`;
}

const FAULTS: Partial<Record<string, string>> = {
  "time-out": "It took too long",
  unreachable: "It could not be reached",
  "rate-limited": "It was asked too often",
  refused: "It refused the request",
  "server-error": "It failed",
  redirect: "It sent us elsewhere, where we do not go",
  "too-large": "Its reply was too large",
  nonsense: "Its reply was none",
  resting: "It was left alone after several faults",
};
