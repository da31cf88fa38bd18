import type { AstCriterion, CodeCriterion, OperationsCriterion } from "../bank/question.ts";
import { fitGrowth, growsAtMost } from "./growth.ts";
import { judge, type TestVerdict } from "./judge.ts";
import { countName, type RunnableQuestion, ruleName } from "./plan-runs.ts";
import { type CallObservation, type RunResult, SandboxFault } from "./run.ts";
import { scoreTests } from "./score-tests.ts";

/** The reference itself was cut off: for an answer a fault of ours, for the author of the question theirs. */
export class ReferenceFault extends SandboxFault {}

/** One criterion as it is judged by machine. */
export interface JudgedCriterion {
  id: string;
  /** 0 to 1; null when only a person can say. */
  fraction: number | null;
  /** What the fraction rests on: the criterion's tests, or one line for a rule or a count. */
  checks: TestVerdict[];
}

export interface JudgedRuns {
  verdicts: TestVerdict[];
  criteria: JudgedCriterion[];
}

/**
 * Judges an answer by what was observed of it and of the reference. Throws SandboxFault when an observation
 * is missing that only a fault of ours can have kept away: no score may come of that.
 */
export function judgeRuns(
  question: RunnableQuestion,
  answer: RunResult,
  reference: RunResult | null,
): JudgedRuns {
  const seen = observations(answer);
  const known = reference === null ? new Map<string, CallObservation>() : observations(reference);
  const alone = question.tests.map((test): TestVerdict => {
    const observed = required(seen, test.name);
    return judge(test, observed, {
      language: question.runtime,
      reference: test.outcome.kind === "reference" ? conduct(required(known, test.name)) : undefined,
      holds: test.outcome.kind === "holds" ? isTrue(known.get(test.name)) : undefined,
    });
  });
  const verdicts = applyPrerequisites(question, alone);
  return { verdicts, criteria: question.rubric.map((criterion) => judgeCriterion(criterion)) };

  function judgeCriterion(criterion: CodeCriterion): JudgedCriterion {
    switch (criterion.by) {
      case "person":
        return { id: criterion.id, fraction: null, checks: [] };
      case "tests": {
        const [scored] = scoreTests([criterion], question.tests, verdicts);
        const checks = criterion.tests.flatMap((name) => verdicts.find((each) => each.name === name) ?? []);
        return { id: criterion.id, fraction: scored?.fraction ?? 0, checks };
      }
      case "ast":
      case "operations": {
        const unmet = unmetBefore(criterion, question, verdicts);
        const check =
          unmet !== null
            ? failedCheck(criterion, `Not counted before the test "${unmet}" passes.`)
            : criterion.by === "ast"
              ? judgeRule(criterion, required(known, ruleName(criterion)))
              : judgeGrowth(criterion, seen);
        return { id: criterion.id, fraction: check.passed ? 1 : 0, checks: [check] };
      }
    }
  }
}

function observations(run: RunResult): Map<string, CallObservation> {
  return new Map(run.calls.map((call) => [call.name, call]));
}

function required(seen: ReadonlyMap<string, CallObservation>, name: string): CallObservation {
  const observed = seen.get(name);
  if (observed === undefined) throw new SandboxFault(`The sandbox said nothing of "${name}".`);
  return observed;
}

/** A reference that was cut off says nothing of what is right. */
function conduct(observed: CallObservation): CallObservation {
  if (observed.kind === "value" || observed.kind === "raised") return observed;
  throw new ReferenceFault(`The reference did not come to its end in "${observed.name}" (${observed.kind}).`);
}

/** Undefined for a value that could not be handed over: the test then fails. */
function isTrue(observed: CallObservation | undefined): boolean {
  if (observed === undefined) return false;
  const end = conduct(observed);
  return end.kind === "value" && end.value.t === "bool" && end.value.v;
}

/** A test whose prerequisite failed has failed too, and says which that was. */
function applyPrerequisites(question: RunnableQuestion, alone: readonly TestVerdict[]): TestVerdict[] {
  const passed = new Map(alone.map((verdict) => [verdict.name, verdict.passed]));
  return alone.map((verdict, index) => {
    const first = firstUnmet(question.tests[index]?.after, question, passed);
    if (first === null) return verdict;
    return {
      ...verdict,
      passed: false,
      message: `Not counted before the test "${first}" passes.`,
      got: null,
    };
  });
}

/** The prerequisite nearest to the beginning of the chain that failed; a circle ends at its first repetition. */
function firstUnmet(
  name: string | undefined,
  question: RunnableQuestion,
  passed: ReadonlyMap<string, boolean>,
  visited: readonly string[] = [],
): string | null {
  if (name === undefined || visited.includes(name)) return null;
  const before = question.tests.find((test) => test.name === name)?.after;
  const earlier = firstUnmet(before, question, passed, [...visited, name]);
  return earlier ?? (passed.get(name) === false ? name : null);
}

function unmetBefore(
  { after }: AstCriterion | OperationsCriterion,
  question: RunnableQuestion,
  verdicts: readonly TestVerdict[],
): string | null {
  const names = after ?? question.tests.filter(({ show }) => show === "visible").map(({ name }) => name);
  return names.find((name) => verdicts.find((verdict) => verdict.name === name)?.passed === false) ?? null;
}

/** `breaks` of rules.py gives a list of [line, what is there]; the empty list is a rule that is kept. */
function judgeRule(criterion: AstCriterion, observed: CallObservation): TestVerdict {
  if (observed.kind !== "value" || observed.value.t !== "list") {
    throw new SandboxFault(`The rule ${criterion.rule} could not be checked (${observed.kind}).`);
  }
  const places = observed.value.v.map((place) => {
    const [line, what] = place.t === "list" ? place.v : [];
    const where = line?.t === "int" ? `Line ${line.v}: ` : "";
    return `${where}${what?.t === "str" ? what.v : "the rule is broken"}.`;
  });
  return places.length === 0 ? passedCheck(criterion, null) : failedCheck(criterion, places.join(" "));
}

function judgeGrowth(
  criterion: OperationsCriterion,
  seen: ReadonlyMap<string, CallObservation>,
): TestVerdict {
  const counts = criterion.sizes.map((size) => {
    const observed = required(seen, countName(criterion, size));
    const counted = observed.kind === "value" && observed.value.t === "int" ? Number(observed.value.v) : null;
    return { size, operations: counted };
  });
  const uncounted = counts.find(({ operations }) => operations === null);
  if (uncounted !== undefined) {
    return failedCheck(
      criterion,
      `The work could not be counted at n = ${uncounted.size}: the call did not end.`,
    );
  }
  const { growth } = fitGrowth(counts.map(({ size, operations }) => ({ size, operations: operations ?? 0 })));
  const table = counts.map(({ size, operations }) => `${operations} at n = ${size}`).join(", ");
  const message = `The work grows ${GROWTH_WORDS[growth]} (instructions: ${table}).`;
  return growsAtMost(growth, criterion.grows)
    ? passedCheck(criterion, message)
    : failedCheck(criterion, `${message} At most ${GROWTH_WORDS[criterion.grows]} is asked for.`);
}

const GROWTH_WORDS = {
  constant: "not at all",
  logarithmic: "with log n",
  linear: "with n",
  linearithmic: "with n log n",
  quadratic: "with n²",
  steeper: "faster than n²",
} as const;

function passedCheck({ statement }: CodeCriterion, message: string | null): TestVerdict {
  return { name: statement, show: "visible", passed: true, message, expected: null, got: null, ms: null };
}

function failedCheck({ statement }: CodeCriterion, message: string): TestVerdict {
  return { name: statement, show: "visible", passed: false, message, expected: null, got: null, ms: null };
}
