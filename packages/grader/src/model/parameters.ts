import fitted from "./parameters.json" with { type: "json" };
import {
  type CourseModel,
  type Model,
  type Parameters,
  predict,
  predictWhole,
  type Tree,
} from "./predict.ts";

export const PARAMETERS: Parameters = {
  ...fitted,
  criterion: modelOf(fitted.criterion),
  whole: { ...fitted.whole, courses: [courseOf(0), courseOf(1)] },
};

export function expectedCriterionPoints(features: readonly number[]): number {
  return predict(PARAMETERS.criterion, features);
}

export function expectedWholeScore(features: readonly number[], subject: Float64Array): number {
  return predictWhole(PARAMETERS.whole, features, subject);
}

/** Reads a table of equal steps from 0 to 1, in straight lines between. */
export function readTable(table: readonly number[], at: number): number {
  const place = Math.min(1, Math.max(0, at)) * (table.length - 1);
  const left = Math.floor(place);
  const from = table[left] ?? 0;
  const to = table[left + 1] ?? from;
  return from + (to - from) * (place - left);
}

/** Trees are stored as nested arrays, [feature, at, left, right] or [value], to keep the file small. */
type Packed = readonly (number | Packed)[];

interface PackedModel extends Omit<Model, "trees"> {
  trees: readonly unknown[];
}

function courseOf(index: number): CourseModel {
  const packed = fitted.whole.courses[index];
  if (packed === undefined) throw new Error("parameters.json: a course is missing; run npm run grader:fit");
  return { ...modelOf(packed), centre: packed.centre, stretch: packed.stretch };
}

function modelOf(packed: PackedModel): Model {
  return { ...packed, trees: packed.trees.map((tree) => treeOf(tree as Packed)) };
}

function treeOf(packed: Packed): Tree {
  const [first, at, left, right] = packed;
  if (typeof first !== "number")
    throw new Error("parameters.json: a tree starts with a number; run npm run grader:fit");
  if (typeof at !== "number" || !Array.isArray(left) || !Array.isArray(right)) return { value: first };
  return { feature: first, at, left: treeOf(left), right: treeOf(right) };
}
