import { givenText } from "@viva/bank/test-text";
import type { CodeQuestion, Criterion, PlantedSolution } from "@viva/domain/bank/question";
import type { QuestionView, ViewedCriterion, ViewedTest } from "@viva/domain/bank/question-view";
import type { StudyLink } from "@viva/domain/bank/study";
import { renderValue } from "@viva/domain/execution/render-value";
import type { TestCase } from "@viva/domain/execution/test-case";

export function viewCriterion(criterion: Criterion, study: StudyLink | null): ViewedCriterion {
  const { id, statement, weight } = criterion;
  return {
    id,
    statement,
    weight,
    judged: judgedBy(criterion),
    accept: criterion.by === "text" ? criterion.accept : [],
    misconceptions: criterion.by === "text" ? criterion.misconceptions : [],
    tests: criterion.by === "tests" ? criterion.tests : [],
    study,
  };
}

function judgedBy(criterion: Criterion): string | null {
  switch (criterion.by) {
    case "text":
      return null;
    case "tests":
      return "by tests";
    case "person":
      return "by a person";
    case "ast": {
      const { rule, names, within } = criterion;
      const of = names === undefined ? "" : ` (${names.join(", ")})`;
      return `by the rule ${rule}${of}${within === undefined ? "" : ` within ${within}`}`;
    }
    case "operations":
      return `by counting: ${criterion.call} grows at most ${criterion.grows}, at n = ${criterion.sizes.join(", ")}`;
  }
}

export function viewCode(
  question: CodeQuestion,
  planted: PlantedSolution[],
): NonNullable<QuestionView["code"]> {
  return {
    language: question.runtime,
    starter: question.starter,
    solution: question.solution,
    fixture: question.fixture ?? null,
    tests: question.tests.map((test) => viewTest(test, question.runtime)),
    planted,
  };
}

/** Long values are shown to their end: a screen of an author hides nothing. */
const WHOLE = 4_000;

function viewTest(test: TestCase, language: CodeQuestion["runtime"]): ViewedTest {
  return {
    name: test.name,
    show: test.show,
    property: test.property ?? null,
    given: test.given === undefined ? null : givenText(test.given),
    setup: test.setup,
    run: test.call ?? test.snippet ?? null,
    expects: expectsOf(test, language),
    weight: test.weight,
    limitMs: test.limitMs,
    after: test.after ?? null,
  };
}

function expectsOf({ outcome }: TestCase, language: CodeQuestion["runtime"]): ViewedTest["expects"] {
  switch (outcome.kind) {
    case "value":
      return { does: `returns${compared(outcome)}`, what: renderValue(outcome.expect, language, WHOLE) };
    case "raises":
      return { does: "raises", what: outcome.exception };
    case "prints":
      return { does: "prints", what: outcome.text };
    case "reference":
      return { does: `does what the reference does${compared(outcome)}`, what: null };
    case "holds":
      return { does: "returns a result for which holds", what: outcome.expression };
  }
}

function compared({ compare, tolerance }: { compare: string; tolerance: number }): string {
  if (compare === "approx") return ` (floats within ${tolerance})`;
  return compare === "unordered" ? " (in any order)" : "";
}
