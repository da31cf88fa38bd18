import type { CodeDraft, DraftCodeCriterion, DraftTest } from "@viva/domain/bank/drafts";
import { expect, it } from "vitest";
import { readCodeDraft } from "./code-draft.ts";

it("asks about a test that was deleted and is still named, and lets nothing count without it", () => {
  const { problems } = readCodeDraft(
    draft({
      tests: [test({ after: "gone" }), test({ id: "kept" })],
      rubric: [
        criterion({ by: "tests", tests: ["first", "gone"] }),
        criterion({ by: "ast", after: ["gone"] }),
        criterion({ by: "operations", call: "pour(n)", after: ["kept", "gone"] }),
        criterion({ by: "person", tests: ["gone"], after: ["gone"] }),
      ],
    }),
  );
  expect(problems.map(({ field }) => field)).toEqual([
    "tests.0.after",
    "rubric.0.tests",
    "rubric.1.after",
    "rubric.2.after",
  ]);
  expect(problems[1]?.message).toContain("a test that was deleted");
});

it("reads the names of tests that are there", () => {
  const read = readCodeDraft(
    draft({ tests: [test({})], rubric: [criterion({ by: "tests", tests: ["first"] })] }),
  );
  expect(read.problems).toEqual([]);
  expect(read.fields.rubric).toMatchObject([{ tests: ["pours"] }]);
});

function draft(part: Pick<CodeDraft, "tests" | "rubric">): CodeDraft {
  return {
    ...{ title: "Pour tea", topics: [], difficulty: "easy", minutes: 5, prompt: "Pour.", reference: "So." },
    ...{ kind: "code", runtime: "python", starter: "", solution: "def pour(n): return n", fixture: "" },
    planted: [{ id: "spills", name: "spills", code: "def pour(n): return 0" }],
    ...part,
  };
}

function test(part: Partial<DraftTest>): DraftTest {
  return {
    ...{ id: "first", name: "pours", show: "visible", property: "", given: "", setup: "" },
    ...{ runs: "call", code: "pour(1)", expects: "value", expected: "1", compare: "exact" },
    ...{ tolerance: 1e-9, weight: 1, limitMs: 2000, after: null },
    ...part,
  };
}

function criterion(part: Partial<DraftCodeCriterion>): DraftCodeCriterion {
  return {
    ...{ id: "c", weight: 1, statement: "It pours", by: "tests", tests: [], rule: "no-loop", names: [] },
    ...{ within: "", setup: "", call: "", sizes: [64, 128, 256, 512], grows: "linear", after: null },
    ...part,
  };
}
