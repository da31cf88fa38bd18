/** A node is a split (`feature`, `at`: values up to it go left) or a leaf (`value`, in log-odds). */
export type Tree = { feature: number; at: number; left: Tree; right: Tree } | { value: number };

/** Mean of a logistic regression and of boosted trees, both on the log-odds scale, both monotone. */
export interface Model {
  means: readonly number[];
  scales: readonly number[];
  weights: readonly number[];
  bias: number;
  start: number;
  trees: readonly Tree[];
}

/** All that `npm run grader:fit` learns. Tables are read at equal steps from 0 to 1, in straight lines between. */
export interface Parameters {
  criterion: Model;
  whole: Model;
  /** Expected points from which a criterion counts as partly met, and as met. */
  partly: number;
  met: number;
  /** Probability that a person gives the same verdict, by expected points. */
  criterionConfidence: readonly number[];
  wholeConfidence: readonly number[];
  /** Standard deviations to either side of a total that hold 80 % of people's totals. */
  criterionSpread: number;
  wholeSpread: number;
}

/** Expected share of the points, 0 to 1. */
export function predict(model: Model, features: readonly number[]): number {
  let linear = model.bias;
  for (let i = 0; i < model.weights.length; i += 1)
    linear +=
      ((model.weights[i] ?? 0) * ((features[i] ?? 0) - (model.means[i] ?? 0))) / (model.scales[i] ?? 1);
  let boosted = model.start;
  for (const tree of model.trees) boosted += leafOf(tree, features);
  return sigmoid((linear + boosted) / 2);
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function leafOf(tree: Tree, features: readonly number[]): number {
  let node = tree;
  while ("feature" in node) node = (features[node.feature] ?? 0) <= node.at ? node.left : node.right;
  return node.value;
}
