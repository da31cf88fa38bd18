import { tickOf } from "./points.ts";

/** What an answer says of a criterion itself, whatever else it says of the question. */
export interface OwnEvidence {
  /** An accepted phrasing nearly word for word. */
  states: boolean;
  /** Soft coverage of the phrasing that is said most, by a sentence that serves this criterion alone; 0 to 1. */
  own: number;
}

/** Who says it in the rubric's own words has said it, whatever the model makes of the rest. */
export function withStatement(expected: number, { states }: OwnEvidence): number {
  return states ? Math.max(expected, STATED) : expected;
}

/**
 * Much that belongs to the question speaks for a good answer, and a long text on something near looks the same: without
 * words of its own a criterion may be met, but not for certain.
 */
export function withEvidence(
  confidence: number,
  points: number,
  { states, own }: OwnEvidence,
  sure: number,
): number {
  return tickOf(points) === 1 && !states && own < LEAST ? Math.min(confidence, sure - 0.01) : confidence;
}

const STATED = 0.9;
const LEAST = 0.45;
