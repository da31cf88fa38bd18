import { SURE } from "../src/grade-answer.ts";
import { readTable } from "../src/model/parameters.ts";
import { withEvidence, withStatement } from "../src/own-evidence.ts";
import { deviationOf, pointsOf, tickOf } from "../src/points.ts";
import { dealQuestions, predictAcrossQuestions } from "../training/cross-validate.ts";
import {
  criterionExamples,
  type LabelledExample,
  longForeignExamples,
  type Origin,
} from "../training/examples.ts";
import { CRITERION_FIT, decideFrom } from "../training/fit-parameters.ts";
import { coverageCurve, lengthControl } from "./controls.ts";
import type { RubricAnswer } from "./data-sets.ts";
import {
  bands,
  calibrationBins,
  calibrationError,
  macroAccuracy,
  mean,
  pearson,
  quadraticKappa,
  rmse,
} from "./measures.ts";

const FOLDS = 12;

/**
 * Agreement criterion by criterion, one report a set of answers. The sets are learned from together; models,
 * cuts and tables never saw the question they are judged on.
 */
export function benchRubrics(
  sets: readonly (readonly RubricAnswer[])[],
  borrowed: readonly LabelledExample[],
) {
  const answers = sets.flat();
  const examples = [...criterionExamples(answers), ...borrowed, ...longForeignExamples(answers)];
  const across = predictAcrossQuestions(examples, CRITERION_FIT, FOLDS);
  const decided = decideAcross(examples, across, sets);
  return sets.map((set) => {
    const questions = new Set(set.map((answer) => answer.questionId));
    return report(
      set,
      decided.filter((d) => questions.has(d.example.questionId)),
    );
  });
}

function report(answers: readonly RubricAnswer[], decided: readonly Decided[]) {
  const given = decided.filter((d) => d.example.origin === "given");
  const labels = given.map((d) => d.example.target);
  const ticks = given.map((d) => tickOf(d.points));
  const right = ticks.map((tick, i) => tick === labels[i]);
  const sure = given.flatMap((d, i) => (d.confidence >= SURE ? [right[i] ? 1 : 0] : []));
  const byAnswer = Map.groupBy(given, (d) => d.example.answerId);
  const totals = answers.flatMap((answer) => totalOf(answer, byAnswer.get(answer.id) ?? []));
  const control = lengthOnly(answers, labels, given);
  const most = [0, 0.5, 1].map((tick) => labels.filter((label) => label === tick).length / labels.length);
  return {
    answers: answers.length,
    questions: new Set(answers.map((answer) => answer.questionId)).size,
    criteria: labels.length,
    grader: {
      criterionQwk: r3(kappa(ticks, labels)),
      criterionExact: r3(mean(right.map((ok) => (ok ? 1 : 0)))),
      macroAccuracyByBand: r3(macroAccuracy(doubled(ticks), doubled(labels))),
      totalR: r3(
        pearson(
          totals.map((t) => t.score),
          totals.map((t) => t.overall),
        ),
      ),
      totalRmse: r3(
        rmse(
          totals.map((t) => t.score),
          totals.map((t) => t.overall),
        ),
      ),
      ece: r3(
        calibrationError(
          given.map((d) => d.confidence),
          right,
        ),
      ),
      sureFrom: SURE,
      sureShare: r3(sure.length / given.length),
      sureRight: r3(mean(sure)),
      interval80Holds: r3(mean(totals.map((t) => (t.held ? 1 : 0)))),
      coverageAndAccuracy: coverageCurve(
        given.map((d) => d.confidence),
        right,
      ),
      calibration: calibrationBins(
        given.map((d) => d.confidence),
        right,
      ).map((bin) => ({ ...bin, stated: r3(bin.stated), right: r3(bin.right) })),
      byVerdict: bands(doubled(ticks), doubled(labels)).map((band) => ({
        ...band,
        accuracy: r3(band.accuracy),
      })),
      creditTo: Object.fromEntries(
        (["foreign", "long foreign", "misconceptions", "copied"] as const).map((origin) => [
          origin,
          r3(creditTo(decided, origin)),
        ]),
      ),
      surelyMetByLongForeign: r3(surelyMet(decided, "long foreign")),
      byStyle: Object.fromEntries(
        [...new Set(answers.map((answer) => answer.style))].toSorted().map((style) => {
          const ids = new Set(answers.filter((answer) => answer.style === style).map((answer) => answer.id));
          const own = right.filter((_, i) => ids.has(given[i]?.example.answerId ?? ""));
          return [style, r3(mean(own.map((ok) => (ok ? 1 : 0))))];
        }),
      ),
    },
    constant: { criterionExact: r3(Math.max(...most)), criterionQwk: 0 },
    lengthOnly: control,
  };
}

interface Decided {
  example: LabelledExample;
  expected: number;
  points: number;
  confidence: number;
  spread: number;
}

function decideAcross(
  examples: readonly LabelledExample[],
  across: Float64Array,
  sets: readonly (readonly RubricAnswer[])[],
): Decided[] {
  const foldOf = dealQuestions(examples, FOLDS);
  const decisions = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.flatMap((e, i) => (foldOf.get(e.questionId) === fold ? [] : [i]));
    return decideFrom(
      others.flatMap((i) => examples[i] ?? []),
      Float64Array.from(others, (i) => across[i] ?? 0),
      sets,
    );
  });
  return examples.flatMap((example, i) => {
    const decision = decisions[foldOf.get(example.questionId) ?? 0];
    if (decision === undefined) return [];
    const expected = withStatement(across[i] ?? 0, example.evidence);
    const points = pointsOf(expected, decision);
    const usual = readTable(decision.criterionConfidence, expected);
    return {
      example,
      expected,
      points,
      confidence: withEvidence(usual, points, example.evidence, SURE),
      spread: decision.criterionSpread,
    };
  });
}

function totalOf(answer: RubricAnswer, own: readonly Decided[]) {
  const [first] = own;
  if (first === undefined) return [];
  const parts = own.map((d) => ({
    ...d,
    weight: answer.criteria.find((criterion) => criterion.id === d.example.criterionId)?.weight ?? 1,
  }));
  const weights = parts.reduce((sum, part) => sum + part.weight, 0);
  const score = parts.reduce((sum, part) => sum + (part.weight / weights) * part.points, 0);
  const people = parts.reduce((sum, part) => sum + (part.weight / weights) * part.example.target, 0);
  const held = Math.abs(score - people) <= first.spread * deviationOf(parts) + 1e-9;
  return [{ score, overall: answer.overall / 100, held }];
}

function creditTo(decided: readonly Decided[], origin: Origin): number {
  return mean(decided.filter((d) => d.example.origin === origin).map((d) => d.points));
}

function surelyMet(decided: readonly Decided[], origin: Origin): number {
  const own = decided.filter((d) => d.example.origin === origin);
  return mean(own.map((d) => (tickOf(d.points) === 1 && d.confidence >= SURE ? 1 : 0)));
}

function lengthOnly(answers: readonly RubricAnswer[], labels: readonly number[], given: readonly Decided[]) {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const rows = given.flatMap((d) => byId.get(d.example.answerId) ?? []);
  const predicted = lengthControl(rows, labels, FOLDS);
  const totals = lengthControl(
    answers,
    answers.map((answer) => answer.overall),
    FOLDS,
  );
  let best = 0;
  for (let partly = 0.1; partly < 0.6; partly += 0.02)
    for (let met = partly; met < 0.9; met += 0.02)
      best = Math.max(
        best,
        kappa(
          predicted.map((p) => (p < partly ? 0 : p < met ? 0.5 : 1)),
          labels,
        ),
      );
  return {
    criterionQwk: r3(best),
    totalR: r3(
      pearson(
        totals,
        answers.map((answer) => answer.overall),
      ),
    ),
  };
}

function kappa(ticks: readonly number[], labels: readonly number[]): number {
  return quadraticKappa(doubled(ticks), doubled(labels), 2);
}

function doubled(values: readonly number[]): number[] {
  return values.map((value) => 2 * value);
}

function r3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
