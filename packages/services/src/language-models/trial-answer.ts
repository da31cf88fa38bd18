import type { ModelRequest } from "@viva/domain/grading/language-model";

/**
 * The made-up answer that a model is tried with: it says the first thing that is asked for and not the second. It is
 * nobody's, so that trying a model sends nothing of anybody.
 */
export const TRIAL: ModelRequest = {
  question: "What does a cache do?\nSay what it is for, and what it can do wrong.",
  reference:
    "A cache keeps results so that they are there sooner the next time. What it keeps can be out of date.",
  criteria: [
    { id: "sooner", statement: "it makes repeated work faster", accept: [], misconceptions: [] },
    { id: "stale", statement: "what it keeps can be out of date", accept: [], misconceptions: [] },
  ],
  answer: "It keeps what was worked out once, so the same question is answered faster the next time.",
};

/** What the made-up answer is worth, by criterion. */
export const EXPECTED: ReadonlyMap<string, number> = new Map([
  ["sooner", 1],
  ["stale", 0],
]);
