import type { ReviewQuestion } from "@viva/domain/grading/views";

export type TestResult = ReviewQuestion["criteria"][number]["tests"][number] & {
  /** Ids of the criteria that this test decides, in the rubric's order. */
  criteria: readonly string[];
};

/** The tests of an answer, each once although several criteria may rest on one; visible ones first. */
export function testResults(question: Pick<ReviewQuestion, "criteria">): {
  visible: TestResult[];
  hidden: TestResult[];
} {
  const byName = new Map<string, TestResult>();
  for (const criterion of question.criteria) {
    if (criterion.by !== "tests") continue;
    for (const test of criterion.tests) {
      const known = byName.get(test.name);
      byName.set(test.name, { ...test, criteria: [...(known?.criteria ?? []), criterion.id] });
    }
  }
  const all = [...byName.values()];
  return {
    visible: all.filter((test) => test.show === "visible"),
    hidden: all.filter((test) => test.show === "hidden"),
  };
}
