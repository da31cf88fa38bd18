import { readTable } from "../src/model/parameters.ts";
import { deviationOf, tickOf } from "../src/points.ts";
import { dealQuestions } from "../training/cross-validate.ts";
import type { WholeExample } from "../training/examples.ts";
import { decideWhole } from "../training/fit-parameters.ts";
import { stretchAcross } from "../training/fit-whole.ts";
import { coverageCurve, lengthControl } from "./controls.ts";
import type { ScoredAnswer } from "./data-sets.ts";
import {
  bands,
  calibrationError,
  macroAccuracy,
  mean,
  pearson,
  quadraticKappa,
  rmse,
  spearman,
} from "./measures.ts";

export const FOLDS = 13;
const TOP = 5;

export interface ScoredSet {
  answers: readonly ScoredAnswer[];
  examples: readonly WholeExample[];
  /** Predictions of the course's own models, one an example, for questions that they did not see. */
  across: Float64Array;
  /** Predictions of the mixed model, one an example, for questions that it did not see; null without the other course. */
  shipped: Float64Array | null;
  /** The same as `across` where only names of the same thing are aliases. */
  closeOnly: Float64Array;
}

/**
 * Agreement on answers that have a reference and a score from 0 to 5; every figure is for questions not
 * trained on. `grader` is fitted on the course's other questions; `asShipped` does not know the course.
 */
export function benchScored({ answers, examples, across, shipped, closeOnly }: ScoredSet) {
  const given = answers.map((answer) => answer.score);
  const overall = mean(given);
  const constant = given.map(() => overall);
  const raters = answers.filter((answer) => answer.raterA !== undefined && answer.raterB !== undefined);
  const a = raters.map((answer) => answer.raterA);
  const b = raters.map((answer) => answer.raterB);
  const plain = scoresOf(answers, examples, stretchAcross(examples, closeOnly, FOLDS));
  const controlled = lengthControl(answers, given, FOLDS);
  return {
    answers: answers.length,
    questions: new Set(answers.map((answer) => answer.questionId)).size,
    grader: agreement(answers, examples, stretchAcross(examples, across, FOLDS)),
    withoutWordings: {
      r: r3(pearson(plain, given)),
      rmse: r3(rmse(plain, given)),
    },
    asShipped: shipped === null ? "needs both courses" : agreement(answers, examples, shipped),
    constant: {
      rmse: r3(rmse(constant, given)),
      withinOne: r3(mean(given.map((g) => (Math.abs(g - overall) <= 1 ? 1 : 0)))),
      macroAccuracy: r3(macroAccuracy(constant, given)),
      macroAccuracyByBand: r3(macroAccuracy(constant.map(bandOf), given.map(bandOf))),
    },
    lengthOnly: {
      r: r3(pearson(controlled, given)),
      rmse: r3(rmse(controlled, given)),
      qwk: r3(quadraticKappa(controlled, given, TOP)),
    },
    raters: { r: r3(pearson(a, b)), rmse: r3(rmse(a, b)), qwk: r3(quadraticKappa(a, b, TOP)) },
  };
}

function agreement(
  answers: readonly ScoredAnswer[],
  examples: readonly WholeExample[],
  across: Float64Array,
) {
  const given = answers.map((answer) => answer.score);
  const predicted = scoresOf(answers, examples, across);
  const { confidence, near, held } = decideAcross(examples, across);
  return {
    r: r3(pearson(predicted, given)),
    spearman: r3(spearman(predicted, given)),
    rmse: r3(rmse(predicted, given)),
    qwk: r3(quadraticKappa(predicted, given, TOP)),
    withinOne: r3(mean(predicted.map((p, i) => (Math.abs(p - (given[i] ?? 0)) <= 1 ? 1 : 0)))),
    macroAccuracy: r3(macroAccuracy(predicted, given)),
    macroAccuracyByBand: r3(macroAccuracy(predicted.map(bandOf), given.map(bandOf))),
    byBand: bands(predicted.map(bandOf), given.map(bandOf)).map(({ grade, count, accuracy }) => [
      grade,
      count,
      r3(accuracy),
    ]),
    byGrade: bands(predicted, given).map(({ grade, count, accuracy }) => [grade, count, r3(accuracy)]),
    ece: r3(calibrationError(confidence, near)),
    interval80Holds: r3(mean(held.map((h) => (h ? 1 : 0)))),
    coverageAndAccuracy: coverageCurve(confidence, near),
  };
}

/** 0 to 5; an answer without an example says nothing. */
function scoresOf(
  answers: readonly ScoredAnswer[],
  examples: readonly WholeExample[],
  across: Float64Array,
): number[] {
  const byId = new Map(examples.map((example, i) => [example.answerId, across[i] ?? 0]));
  return answers.map((answer) => TOP * (byId.get(answer.id) ?? 0));
}

/** 0, 1 or 2: what a share of the points is shown as, missed, partly or met. */
function bandOf(score: number): number {
  return 2 * tickOf(score / TOP);
}

/** Confidence and intervals of each fold from tables learned on the other folds. */
function decideAcross(examples: readonly WholeExample[], across: Float64Array) {
  const foldOf = dealQuestions(examples, FOLDS);
  const confidence: number[] = [];
  const near: boolean[] = [];
  const held: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = examples.flatMap((e, i) => (foldOf.get(e.questionId) === fold ? [] : [i]));
    const table = decideWhole(
      others.flatMap((i) => examples[i] ?? []),
      Float64Array.from(others, (i) => across[i] ?? 0),
    );
    examples.forEach((e, i) => {
      if (foldOf.get(e.questionId) !== fold) return;
      const expected = across[i] ?? 0;
      const off = Math.abs(expected - e.target);
      confidence.push(readTable(table.wholeConfidence, expected));
      near.push(off <= 0.2);
      held.push(off <= table.wholeSpread * deviationOf([{ weight: 1, expected }]));
    });
  }
  return { confidence, near, held };
}

function r3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
