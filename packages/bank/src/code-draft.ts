import type { CodeDraft, DraftCodeCriterion, DraftProblem, DraftTest } from "@viva/domain/bank/drafts";
import type { PlantedSolution } from "@viva/domain/bank/question";
import type { TestOutcome } from "@viva/domain/execution/test-case";
import { type ReadText, readExpected, readGiven } from "./test-text.ts";

export interface ReadCodeDraft {
  /** What only code has, in the shape of the question. Of no use where there are problems. */
  fields: Record<string, unknown>;
  planted: PlantedSolution[];
  problems: DraftProblem[];
}

/** Reads what is typed in the fields of a draft with code. References by id become names. */
export function readCodeDraft(draft: CodeDraft): ReadCodeDraft {
  const problems: DraftProblem[] = [];
  const need = (met: boolean, field: string, message: string) => {
    if (!met) problems.push({ field, message });
  };
  need(draft.solution.trim() !== "", "solution", "Write a reference solution: it has to pass every test.");
  need(draft.tests.length > 0, "tests", "Add at least one test.");
  need(
    draft.planted.length > 0,
    "planted",
    "Plant at least one wrong solution: it shows that the tests catch a mistake.",
  );
  for (const [index, { name, code }] of draft.planted.entries()) {
    need(
      name.trim() !== "",
      `planted.${index}.name`,
      `Wrong solution ${index + 1}: say what the mistake is.`,
    );
    need(code.trim() !== "", `planted.${index}.code`, `Wrong solution ${index + 1}: write its code.`);
  }
  const nameOf = (id: string) => draft.tests.find((test) => test.id === id)?.name.trim();
  return {
    fields: {
      runtime: draft.runtime,
      ...(draft.runtime === "sql" && draft.fixture.trim() !== "" && { fixture: draft.fixture }),
      starter: draft.starter,
      solution: draft.solution,
      tests: draft.tests.map((test, index) => readTest(test, index, draft, nameOf, need)),
      rubric: draft.rubric.map((criterion, index) => readCriterion(criterion, index, nameOf, need)),
    },
    planted: draft.planted.map(({ name, code }) => ({ name: name.trim(), code })),
    problems,
  };
}

type Need = (met: boolean, field: string, message: string) => void;
type NameOf = (id: string) => string | undefined;

function readTest(
  test: DraftTest,
  index: number,
  { runtime }: CodeDraft,
  nameOf: NameOf,
  need: Need,
): Record<string, unknown> {
  const at = (field: string) => `tests.${index}.${field}`;
  const say = (message: string) =>
    `Test ${index + 1}${test.name.trim() === "" ? "" : ` (${test.name.trim()})`}: ${message}`;
  const read = <Value>(field: string, text: ReadText<Value>): Value | undefined => {
    if ("value" in text) return text.value;
    need(false, at(field), say(text.message));
    return undefined;
  };
  need(test.name.trim() !== "", at("name"), say("give it a name."));
  need(
    test.show === "visible" || test.property.trim() !== "",
    at("property"),
    say("write the sentence that a candidate reads when this hidden test fails."),
  );
  need(
    runtime === "sql" || test.code.trim() !== "",
    at("code"),
    say("write what to run: an expression, or statements."),
  );
  const given = read("given", readGiven(test.given));
  const after = test.after === null ? undefined : nameOf(test.after);
  need(
    test.after === null || after !== undefined,
    at("after"),
    say("the test that it counts after was deleted. Choose another one, or none."),
  );
  return {
    name: test.name.trim(),
    show: test.show,
    ...(test.property.trim() !== "" && { property: test.property.trim() }),
    ...(given != null && { given }),
    setup: test.setup,
    ...(test.code.trim() !== "" && { [test.runs]: test.code }),
    outcome: readOutcome(test, (message) => need(false, at("expected"), say(message))),
    weight: test.weight,
    limitMs: test.limitMs,
    ...(after !== undefined && { after }),
  };
}

function readOutcome(test: DraftTest, refuse: (message: string) => void): TestOutcome | null {
  const { expected, compare, tolerance } = test;
  const missing = expected.trim() === "";
  switch (test.expects) {
    case "value": {
      const read = readExpected(expected);
      if ("value" in read) return { kind: "value", expect: read.value, compare, tolerance };
      refuse(read.message);
      return null;
    }
    case "raises":
      if (missing) refuse("name the exception, as in ValueError.");
      return { kind: "raises", exception: expected.trim() };
    case "prints":
      return { kind: "prints", text: expected };
    case "holds":
      if (missing) refuse("write the expression that holds of result, as in len(result) == n.");
      return { kind: "holds", expression: expected.trim() };
    case "reference":
      return { kind: "reference", compare, tolerance };
  }
}

function readCriterion(
  criterion: DraftCodeCriterion,
  index: number,
  nameOf: NameOf,
  need: Need,
): Record<string, unknown> {
  const { id, weight, statement, by } = criterion;
  const head = { id, weight, statement, by };
  const say = (message: string) => `Criterion ${index + 1}: ${message}`;
  const names = (field: "tests" | "after", ids: readonly string[]) => {
    const found = ids.flatMap((each) => nameOf(each) ?? []);
    need(
      found.length === ids.length,
      `rubric.${index}.${field}`,
      say("it names a test that was deleted. Take it out there, or choose another one."),
    );
    return found;
  };
  const after = () => (criterion.after === null ? {} : { after: names("after", criterion.after) });
  switch (by) {
    case "person":
      return head;
    case "tests": {
      const tests = names("tests", criterion.tests);
      need(criterion.tests.length > 0, `rubric.${index}.tests`, say("choose the tests that it counts."));
      return { ...head, tests };
    }
    case "ast": {
      const { rule, within } = criterion;
      const of = criterion.names.filter((name) => name.trim() !== "");
      return {
        ...head,
        rule,
        ...(of.length > 0 && { names: of }),
        ...(within.trim() !== "" && { within: within.trim() }),
        ...after(),
      };
    }
    case "operations": {
      const { setup, call, sizes, grows } = criterion;
      need(call.trim() !== "", `rubric.${index}.call`, say("write the call whose work is counted."));
      return { ...head, ...(setup !== "" && { setup }), call: call.trim(), sizes, grows, ...after() };
    }
  }
}
