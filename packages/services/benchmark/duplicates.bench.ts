import { parseArgs } from "node:util";
import {
  COMPARISONS,
  type ComparedQuestion,
  type Comparison,
  compareQuestions,
  DUPLICATE_FROM,
  type LikenessModel,
  likeness,
  likenessOf,
  readyToCompare,
} from "../src/duplicates/compare-questions.ts";
import { differentPairs, samePairs } from "./duplicate-pairs.ts";

interface LabelledPair {
  same: boolean;
  titles: readonly [string, string];
  first: ComparedQuestion;
  second: ComparedQuestion;
  comparison: Comparison;
  likeness: number;
}

/**
 * `npm run bench -- duplicates [--fit] [--show]`: how often two questions that a person takes for one are found, and
 * how often what is found is right. `cross-validated` fits the model on four fifths of the pairs and asks it about the
 * last one. `--fit` prints the model of all pairs; `--show` the pairs that it gets wrong.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: { fit: { type: "boolean", default: false }, show: { type: "boolean", default: false } },
  });
  const pairs = [
    ...samePairs.map((pair) => labelled(pair, true)),
    ...differentPairs.map((pair) => labelled(pair, false)),
  ];
  const held = crossValidated(pairs);
  console.table({
    "as shipped": measure(pairs.map((pair) => ({ ...pair, found: pair.likeness >= DUPLICATE_FROM }))),
    "cross-validated": measure(held),
    "shared words alone": measure(pairs.map((pair) => ({ ...pair, found: pair.comparison.literal >= 0.5 }))),
  });
  if (values.show) {
    for (const { same, titles, likeness: sure } of held.filter((pair) => pair.same !== pair.found)) {
      console.log(`${same ? "missed" : "wrong "} ${sure.toFixed(2)}  ${titles[0]}  /  ${titles[1]}`);
    }
  }
  if (values.fit) console.log(rounded(fitted(pairs)));
}

function labelled([a, b]: readonly [string, string], same: boolean): LabelledPair {
  const [first, second] = [readPair(a), readPair(b)];
  return {
    same,
    titles: [a, b],
    first,
    second,
    comparison: compareQuestions(first, second),
    likeness: likeness(first, second),
  };
}

function readPair(text: string) {
  const [title = "", answer = ""] = text.split(" | ");
  return readyToCompare({ title, answer });
}

function crossValidated(pairs: readonly LabelledPair[]) {
  return pairs.map((pair, index) => {
    const fold = index % FOLDS;
    models[fold] ??= fitted(pairs.filter((_, other) => other % FOLDS !== fold));
    const sure = likeness(pair.first, pair.second, models[fold]);
    return { ...pair, likeness: sure, found: sure >= DUPLICATE_FROM };
  });
}

const FOLDS = 5;
const models: Record<number, LikenessModel> = {};

function measure(pairs: readonly { same: boolean; found: boolean }[]) {
  const right = pairs.filter(({ same, found }) => same && found).length;
  const found = pairs.filter((pair) => pair.found).length;
  const same = pairs.filter((pair) => pair.same).length;
  return {
    pairs: pairs.length,
    same,
    found,
    precision: Math.round((1000 * right) / found) / 1000,
    recall: Math.round((1000 * right) / same) / 1000,
  };
}

/** Logistic regression by gradient descent, with a small pull to zero. Deterministic. */
function fitted(pairs: readonly LabelledPair[]): LikenessModel {
  const model: LikenessModel = {
    bias: 0,
    soft: 0,
    literal: 0,
    apart: 0,
    beyond: 0,
    meaning: 0,
    across: 0,
    answers: 0,
  };
  for (let round = 0; round < 6_000; round += 1) {
    const gradient = { ...model, bias: 0 };
    for (const name of COMPARISONS) gradient[name] = PULL * model[name];
    for (const { same, comparison } of pairs) {
      const error = (likenessOf(comparison, model) - (same ? 1 : 0)) / pairs.length;
      gradient.bias += error;
      for (const name of COMPARISONS) gradient[name] += error * comparison[name];
    }
    model.bias -= RATE * gradient.bias;
    for (const name of COMPARISONS) {
      const value = model[name] - RATE * gradient[name];
      // A sign that speaks for likeness never counts against it, whatever the pairs at hand: and the other way round.
      model[name] = AGAINST.has(name) ? Math.min(0, value) : Math.max(0, value);
    }
  }
  return model;
}

const AGAINST: ReadonlySet<keyof Comparison> = new Set(["apart", "beyond"]);
const PULL = 0.003;
const RATE = 1;

function rounded(model: LikenessModel): LikenessModel {
  const copy = { ...model };
  copy.bias = Math.round(model.bias * 100) / 100;
  for (const name of COMPARISONS) copy[name] = Math.round(model[name] * 100) / 100;
  return copy;
}
