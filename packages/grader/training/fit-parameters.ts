import type { RubricAnswer, ScoredAnswer } from "../benchmark/data-sets.ts";
import { quadraticKappa } from "../benchmark/measures.ts";
import { CRITERION_DIRECTIONS } from "../src/features.ts";
import { WHOLE_DIRECTIONS } from "../src/features-whole.ts";
import type { Parameters } from "../src/model/predict.ts";
import { deviationOf, pointsOf, tickOf } from "../src/points.ts";
import { predictAcrossQuestions } from "./cross-validate.ts";
import { criterionExamples, type LabelledExample, wholeExamples } from "./examples.ts";
import { type FitOptions, fitModel } from "./fit-model.ts";

export const CRITERION_FIT: FitOptions = {
  directions: CRITERION_DIRECTIONS,
  trees: 120,
  depth: 3,
  rate: 0.05,
  leaf: 20,
  ridge: 20,
};
export const WHOLE_FIT: FitOptions = {
  directions: WHOLE_DIRECTIONS,
  trees: 150,
  depth: 3,
  rate: 0.05,
  leaf: 30,
  ridge: 20,
};

/** Models fitted on everything; cuts, tables and spreads from predictions for questions not seen. */
export function fitParameters(data: {
  scored: readonly ScoredAnswer[];
  rubric: readonly RubricAnswer[];
}): Parameters {
  const examples = criterionExamples(data.rubric);
  const across = predictAcrossQuestions(examples, CRITERION_FIT, FOLDS);
  const scored = wholeExamples(data.scored);
  const scoredAcross = predictAcrossQuestions(scored, WHOLE_FIT, FOLDS);
  return {
    criterion: fitModel(examples, CRITERION_FIT),
    whole: fitModel(scored, WHOLE_FIT),
    ...decideFrom(examples, across, data.rubric),
    ...decideWhole(scored, scoredAcross),
  };
}

const FOLDS = 9;

export function decideFrom(
  examples: readonly LabelledExample[],
  across: Float64Array,
  answers: readonly RubricAnswer[],
): Pick<Parameters, "partly" | "met" | "criterionConfidence" | "criterionSpread"> {
  const given = examples.flatMap((example, i) =>
    example.origin === "given" ? [{ ...example, expected: across[i] ?? 0 }] : [],
  );
  const cuts = bestCuts(given);
  const agreed = given.map((e) => tickOf(pointsOf(e.expected, cuts)) === e.target);
  const criterionConfidence = confidenceTable(
    given.map((e) => e.expected),
    agreed,
  );
  const ratios = answers.flatMap((answer) => {
    const own = given.filter((e) => e.answerId === answer.id);
    if (own.length === 0) return [];
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

function bestCuts(given: readonly { expected: number; target: number }[]): { partly: number; met: number } {
  let found = { partly: 0.3, met: 0.5 };
  let most = -1;
  const labels = given.map((e) => e.target * 2);
  for (let partly = 0.16; partly < 0.5; partly += 0.02)
    for (let met = partly + 0.06; met < 0.8; met += 0.02) {
      const kappa = quadraticKappa(
        given.map((e) => (e.expected < partly ? 0 : e.expected < met ? 1 : 2)),
        labels,
        2,
      );
      if (kappa <= most) continue;
      most = kappa;
      found = { partly: round(partly), met: round(met) };
    }
  return found;
}

const STEPS = 20;
const BREADTH = 0.05;
/** Confidence learned on some questions is too high on others: pulled towards what is agreed overall. */
const CAUTION = 12;

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
