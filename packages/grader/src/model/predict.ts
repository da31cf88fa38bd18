/** A node is a split (`feature`, `at`: values up to it go left) or a leaf (`value`, in log-odds). */
export type Tree = { feature: number; at: number; left: Tree; right: Tree } | { value: number };

/** A logistic regression and boosted trees, both on the log-odds scale, both monotone. */
export interface Model {
  /** What the regression counts, 0 to 1; the trees count the rest. At 0 it has no weights. */
  linearShare: number;
  means: readonly number[];
  scales: readonly number[];
  weights: readonly number[];
  bias: number;
  start: number;
  trees: readonly Tree[];
}

/**
 * Graders of different courses differ in how strict they are and what they look for, so each course that
 * there were answers of has a model of its own. They are mixed by how much a question is like the first's.
 */
export interface WholeModel {
  courses: readonly [CourseModel, CourseModel];
  /** Logistic regression of the first course on what question and reference are about. */
  firstCourse: { weights: readonly number[]; bias: number };
}

/**
 * Predictions lie nearer the middle than people's grades do. `stretch`, from 1 on, takes them away from
 * `centre`, the course's mean.
 */
export interface CourseModel extends Model {
  centre: number;
  stretch: number;
}

/** All that `npm run grader:fit` learns. Tables are read at equal steps from 0 to 1, in straight lines between. */
export interface Parameters {
  criterion: Model;
  whole: WholeModel;
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
  return sigmoid(model.linearShare * linear + (1 - model.linearShare) * boosted);
}

/** Expected share of the points, 0 to 1. `subject`: see subjectOf. */
export function predictWhole(model: WholeModel, features: readonly number[], subject: Float64Array): number {
  const [first, second] = model.courses;
  let x = model.firstCourse.bias;
  for (let d = 0; d < subject.length; d += 1) x += (model.firstCourse.weights[d] ?? 0) * (subject[d] ?? 0);
  const share = sigmoid(x);
  return share * predictCourse(first, features) + (1 - share) * predictCourse(second, features);
}

function predictCourse(model: CourseModel, features: readonly number[]): number {
  return stretched(predict(model, features), model);
}

export function stretched(
  expected: number,
  { centre, stretch }: Pick<CourseModel, "centre" | "stretch">,
): number {
  return Math.min(1, Math.max(0, centre + stretch * (expected - centre)));
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function leafOf(tree: Tree, features: readonly number[]): number {
  let node = tree;
  while ("feature" in node) node = (features[node.feature] ?? 0) <= node.at ? node.left : node.right;
  return node.value;
}
