import {
  type CodeDraft,
  type DraftCodeCriterion,
  type DraftContent,
  type DraftTest,
  placeId,
  type TextDraft,
} from "@viva/domain/bank/drafts";
import type {
  CodeCriterion,
  CodeQuestion,
  FreeTextQuestion,
  PlantedSolution,
  Question,
} from "@viva/domain/bank/question";
import type { TestCase, TestOutcome } from "@viva/domain/execution/test-case";
import { expectText, givenText } from "./test-text.ts";

/**
 * A draft that says what a question says, for somebody to go on from. What belongs to its own bank stays behind:
 * the notes' items that it covers, its corrections, and the passages of study notes.
 */
export function draftOf(question: Question, planted: readonly PlantedSolution[]): DraftContent {
  return question.kind === "code" ? codeDraftOf(question, planted) : textDraftOf(question);
}

function headOf({ title, topics, difficulty, minutes, prompt, reference, ...rest }: Question) {
  return {
    ...{ title, topics, difficulty, minutes, prompt, reference, sources: rest.sources },
    followUps: rest.followUps.map((each, index) => ({ id: placeId("follow-up", index), ...each })),
    hints: rest.hints.map((each, index) => ({ id: placeId("hint", index), ...each })),
  };
}

function textDraftOf(question: FreeTextQuestion): TextDraft {
  return {
    ...headOf(question),
    kind: "free-text",
    rubric: question.rubric.map(({ id, weight, statement, accept, misconceptions }) => ({
      id,
      weight,
      statement,
      accept,
      misconceptions,
    })),
    samples: question.samples,
  };
}

function codeDraftOf(question: CodeQuestion, planted: readonly PlantedSolution[]): CodeDraft {
  return { ...headOf(question), kind: "code", ...codeFieldsOf(question, planted) };
}

/** What only a question with code has. */
export type CodePart = Pick<
  CodeQuestion,
  "runtime" | "starter" | "solution" | "fixture" | "tests" | "rubric"
>;

/** The fields of a draft that only code has. */
export function codeFieldsOf(question: CodePart, planted: readonly PlantedSolution[]) {
  const ids = new Map(question.tests.map(({ name }, index) => [name, `test-${index + 1}`]));
  const idsOf = (names: readonly string[]) => names.flatMap((name) => ids.get(name) ?? []);
  return {
    runtime: question.runtime,
    starter: question.starter,
    solution: question.solution,
    fixture: question.fixture ?? "",
    planted: planted.map((each, index) => ({ id: `planted-${index + 1}`, ...each })),
    tests: question.tests.map((test) => draftTest(test, ids)),
    rubric: question.rubric.map((criterion) => draftCriterion(criterion, idsOf)),
  };
}

function draftTest(test: TestCase, ids: ReadonlyMap<string, string>): DraftTest {
  return {
    id: ids.get(test.name) ?? test.name,
    name: test.name,
    show: test.show,
    property: test.property ?? "",
    given: test.given === undefined ? "" : givenText(test.given),
    setup: test.setup,
    runs: test.snippet === undefined ? "call" : "snippet",
    code: test.call ?? test.snippet ?? "",
    ...outcomeFields(test.outcome),
    weight: test.weight,
    limitMs: test.limitMs,
    after: test.after === undefined ? null : (ids.get(test.after) ?? null),
  };
}

function outcomeFields(
  outcome: TestOutcome,
): Pick<DraftTest, "expects" | "expected" | "compare" | "tolerance"> {
  const exact = { compare: "exact", tolerance: 1e-9 } as const;
  switch (outcome.kind) {
    case "value": {
      const { compare, tolerance, expect } = outcome;
      return { expects: "value", expected: expectText(expect), compare, tolerance };
    }
    case "reference":
      return {
        expects: "reference",
        expected: "",
        compare: outcome.compare,
        tolerance: outcome.tolerance,
      };
    case "raises":
      return { expects: "raises", expected: outcome.exception, ...exact };
    case "prints":
      return { expects: "prints", expected: outcome.text, ...exact };
    case "holds":
      return { expects: "holds", expected: outcome.expression, ...exact };
  }
}

function draftCriterion(
  criterion: CodeCriterion,
  idsOf: (names: readonly string[]) => string[],
): DraftCodeCriterion {
  const { id, weight, statement, by } = criterion;
  const blank = {
    tests: [],
    rule: "no-loop",
    names: [],
    within: "",
    setup: "",
    call: "",
    sizes: [],
    grows: "linear",
    after: null,
  } as const;
  const draft: DraftCodeCriterion = { id, weight, statement, by, ...blank, tests: [], names: [], sizes: [] };
  switch (criterion.by) {
    case "person":
      return draft;
    case "tests":
      return { ...draft, tests: idsOf(criterion.tests) };
    case "ast": {
      const { rule, names = [], within = "", after } = criterion;
      return { ...draft, rule, names, within, after: after === undefined ? null : idsOf(after) };
    }
    case "operations": {
      const { setup = "", call, sizes, grows, after } = criterion;
      return { ...draft, setup, call, sizes, grows, after: after === undefined ? null : idsOf(after) };
    }
  }
}
