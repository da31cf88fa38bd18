import type { RubricAnswer, ScoredAnswer } from "../benchmark/data-sets.ts";
import { macroAccuracy, quadraticKappa } from "../benchmark/measures.ts";
import { CRITERION_DIRECTIONS } from "../src/features.ts";
import type { Parameters } from "../src/model/predict.ts";
import { withStatement } from "../src/own-evidence.ts";
import { deviationOf, pointsOf, tickOf } from "../src/points.ts";
import { predictAcrossQuestions } from "./cross-validate.ts";
import { borrowedExamples, criterionExamples, type LabelledExample, wholeExamples } from "./examples.ts";
import { type FitOptions, fitModel } from "./fit-model.ts";
import { fitWhole, predictCoursesAcross, predictWholeAcross } from "./fit-whole.ts";

export const CRITERION_FIT: FitOptions = {
  directions: CRITERION_DIRECTIONS,
  trees: 300,
  depth: 3,
  rate: 0.05,
  leaf: 20,
  ridge: 20,
  linearShare: 0,
};

/** Models fitted on everything; cuts, tables and spreads from predictions for questions not seen. */
export function fitParameters(data: {
  courses: readonly [readonly ScoredAnswer[], readonly ScoredAnswer[]];
  rubrics: readonly (readonly RubricAnswer[])[];
}): Parameters {
  const [first, second] = data.courses;
  const examples = [...criterionExamples(data.rubrics.flat()), ...borrowedExamples([...first, ...second])];
  const across = predictAcrossQuestions(examples, CRITERION_FIT, FOLDS);
  const courses = [wholeExamples(first), wholeExamples(second)] as const;
  const coursesAcross = predictCoursesAcross(courses, FOLDS);
  const wholeAcross = predictWholeAcross(courses, coursesAcross, FOLDS);
  return {
    criterion: fitModel(examples, CRITERION_FIT),
    whole: fitWhole(courses, coursesAcross),
    ...decideFrom(examples, across, data.rubrics),
    ...decideWhole([...courses[0], ...courses[1]], wholeAcross),
  };
}

const FOLDS = 9;

/** Each set of answers counts alike, however many answers it has. */
export function decideFrom(
  examples: readonly LabelledExample[],
  across: Float64Array,
  sets: readonly (readonly RubricAnswer[])[],
): Pick<Parameters, "partly" | "met" | "criterionConfidence" | "criterionSpread"> {
  const largest = Math.max(...sets.map((set) => set.length));
  const answers = sets.flatMap((set) =>
    set.flatMap((answer) => Array<RubricAnswer>(Math.round(largest / set.length)).fill(answer)),
  );
  const examplesOf = Map.groupBy(
    examples.flatMap((example, i) =>
      example.origin === "given"
        ? [{ ...example, expected: withStatement(across[i] ?? 0, example.evidence) }]
        : [],
    ),
    (example) => example.answerId,
  );
  const given = answers.flatMap((answer) => examplesOf.get(answer.id) ?? []);
  const cuts = bestCuts(given);
  const agreed = given.map((e) => tickOf(pointsOf(e.expected, cuts)) === e.target);
  const criterionConfidence = confidenceTable(
    given.map((e) => e.expected),
    agreed,
  );
  const ratios = answers.flatMap((answer) => {
    const own = examplesOf.get(answer.id);
    if (own === undefined) return [];
    const parts = own.map((e) => ({
      weight: answer.criteria.find((criterion) => criterion.id === e.criterionId)?.weight ?? 1,
      expected: e.expected,
      points: pointsOf(e.expected, cuts),
      target: e.target,
    }));
    const total = parts.reduce((sum, part) => sum + part.weight, 0);
    const score = parts.reduce((sum, part) => sum + part.weight * part.points, 0) / total;
    const people = parts.reduce((sum, part) => sum + part.weight * part.target, 0) / total;
    return Math.abs(score - people) / deviationOf(parts);
  });
  return { ...cuts, criterionConfidence, criterionSpread: quantile(ratios, 0.8) };
}

export function decideWhole(
  examples: readonly LabelledExample[],
  across: Float64Array,
): Pick<Parameters, "wholeConfidence" | "wholeSpread"> {
  const near = examples.map((e, i) => Math.abs((across[i] ?? 0) - e.target) <= 0.2);
  const ratios = examples.map(
    (e, i) => Math.abs((across[i] ?? 0) - e.target) / deviationOf([{ weight: 1, expected: across[i] ?? 0 }]),
  );
  return { wholeConfidence: confidenceTable([...across], near), wholeSpread: quantile(ratios, 0.8) };
}

const CUT_STEP = 0.02;
/** What exact agreement is worth beside kappa, of all criteria and as the mean over the three verdicts. */
const EXACT = 0.25;
const EACH_VERDICT = 0.25;

/**
 * The cuts that agree best with people, by kappa and a little by exact agreement; partly met is rare, so each verdict
 * also counts alike. Each pair of cuts counts
 * by the mean of itself and its neighbours: a lone peak belongs to these questions and not to others.
 */
function bestCuts(given: readonly { expected: number; target: number }[]): { partly: number; met: number } {
  const labels = given.map((e) => e.target * 2);
  const tried: { partly: number; met: number; worth: number }[] = [];
  for (let partly = 0.14; partly < 0.5; partly += CUT_STEP)
    for (let met = partly + 3 * CUT_STEP; met < 0.8; met += CUT_STEP) {
      const ticks = given.map((e) => (e.expected < partly ? 0 : e.expected < met ? 1 : 2));
      const exact = ticks.filter((tick, i) => tick === labels[i]).length / ticks.length;
      const worth =
        quadraticKappa(ticks, labels, 2) + EXACT * exact + EACH_VERDICT * macroAccuracy(ticks, labels);
      tried.push({ partly, met, worth });
    }
  let found = { partly: 0.3, met: 0.5 };
  let most = -1;
  for (const { partly, met } of tried) {
    const near = tried.filter(
      (other) =>
        Math.abs(other.partly - partly) < 1.5 * CUT_STEP && Math.abs(other.met - met) < 1.5 * CUT_STEP,
    );
    const worth = near.reduce((sum, other) => sum + other.worth, 0) / near.length;
    if (worth <= most) continue;
    most = worth;
    found = { partly: round(partly), met: round(met) };
  }
  return found;
}

const STEPS = 20;
const BREADTH = 0.05;
/** Confidence learned on some questions is too high on others: pulled towards what is agreed overall. */
const CAUTION = 4;

/** Share agreed, smoothed over expected points. */
function confidenceTable(expected: readonly number[], agreed: readonly boolean[]): number[] {
  const overall = agreed.filter(Boolean).length / agreed.length;
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    let weight = CAUTION;
    let right = CAUTION * overall;
    expected.forEach((e, i) => {
      const near = Math.exp(-0.5 * ((e - step / STEPS) / BREADTH) ** 2);
      weight += near;
      right += near * (agreed[i] ? 1 : 0);
    });
    return round(right / weight);
  });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? 1);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
