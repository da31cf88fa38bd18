import type { TestVerdict } from "./judge.ts";

/** How far one criterion that is checked by tests is met. */
export interface TestedCriterion {
  id: string;
  /** From 0 to 1: the weight of the tests that passed over the weight of all tests of the criterion. */
  fraction: number;
  /** Names of the criterion's tests, in the order in which it lists them. */
  passed: string[];
  failed: string[];
}

/**
 * Scores each criterion by its tests. Several criteria may share a test.
 * Throws when a criterion names a test that does not exist or has no verdict: a question is published only
 * when its names fit, and a missing verdict is a fault of ours that must not become a lower score.
 */
export function scoreTests(
  criteria: readonly { id: string; tests: readonly string[] }[],
  tests: readonly { name: string; weight: number }[],
  verdicts: readonly Pick<TestVerdict, "name" | "passed">[],
): TestedCriterion[] {
  const weights = new Map(tests.map((test) => [test.name, test.weight]));
  const outcomes = new Map(verdicts.map((verdict) => [verdict.name, verdict.passed]));

  return criteria.map((criterion) => {
    const passed: string[] = [];
    const failed: string[] = [];
    let reached = 0;
    let possible = 0;
    for (const name of new Set(criterion.tests)) {
      const weight = weights.get(name);
      const outcome = outcomes.get(name);
      if (weight === undefined) throw new Error(`criterion ${criterion.id} names an unknown test: ${name}`);
      if (outcome === undefined) throw new Error(`test has no verdict: ${name}`);
      possible += weight;
      if (outcome) reached += weight;
      (outcome ? passed : failed).push(name);
    }
    if (possible === 0) throw new Error(`criterion ${criterion.id} has no tests`);
    return { id: criterion.id, fraction: failed.length === 0 ? 1 : reached / possible, passed, failed };
  });
}
