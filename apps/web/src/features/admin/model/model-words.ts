import type { OrganisationSummary } from "@viva/domain/identity/organisation";
import type { ModelUse } from "@viva/domain/operations/views";
import { count } from "../../time/format-time.ts";

/** Whether a language model grades for organisations that did not choose, as a sentence. */
export function installationModelWords({ name }: ModelUse): string {
  return name === null
    ? "Off: no answer leaves this server, unless an organisation has a model of its own."
    : `On for organisations that did not choose otherwise: ${name} gives a second opinion on written answers.`;
}

/** What an organisation uses, in a few words for a list. */
export function modelChoiceWords({ use, name }: OrganisationSummary["model"]): string {
  switch (use) {
    case "own":
      return name === null ? "its own model" : `its own: ${name}`;
    case "off":
      return "no model";
    case "installation":
      return name === null ? "no model" : `as the installation: ${name}`;
  }
}

/** Whether a language model grades the answers of an organisation too, as a sentence. */
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
  return `${faultReason(fault)}: ${count(answers, "answer")}`;
}

/** Why a model's word could not be had. One without words yet is shown by its name. */
export function faultReason(fault: string): string {
  return FAULTS[fault] ?? fault;
}

const FAULTS: Partial<Record<string, string>> = {
  "time-out": "It took too long",
  unreachable: "It could not be reached",
  "rate-limited": "It was asked too often",
  busy: "Too many answers waited for it",
  refused: "It refused the request",
  "server-error": "It failed",
  redirect: "It sent us elsewhere, where we do not go",
  "too-large": "Its reply was too large",
  nonsense: "Its reply was none",
  resting: "It was left alone after several faults",
  "no-key": "Its key was not set on the server",
};
