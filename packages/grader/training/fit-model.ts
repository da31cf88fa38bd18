import { leafOf, type Model, sigmoid, type Tree } from "../src/model/predict.ts";

export interface Example {
  features: readonly number[];
  /** Share of the points that people gave, 0 to 1. */
  target: number;
  weight: number;
}

export interface FitOptions {
  /** 1: may only raise the prediction; -1: may only lower it; 0: free. One a feature. */
  directions: readonly number[];
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of example weights in a leaf. */
  leaf: number;
  /** L2 penalty of the regression, in examples. */
  ridge: number;
  /** Sets of trees grown on different draws, whose mean counts. */
  bags?: number;
  /** What the regression counts beside the trees, 0 to 1; at 0 it is not fitted. */
  linearShare: number;
}

/** Logistic regression with signed weights and boosted monotone trees on the same soft targets. */
export function fitModel(examples: readonly Example[], options: FitOptions): Model {
  const { linearShare } = options;
  const linear = linearShare === 0 ? NO_REGRESSION : fitLogistic(examples, options);
  return { linearShare, ...linear, ...fitTrees(examples, options) };
}

const NO_REGRESSION = { means: [], scales: [], weights: [], bias: 0 };

/** The regression alone. */
export function fitRegression(
  examples: readonly Example[],
  options: Pick<FitOptions, "directions" | "ridge">,
): Model {
  return { linearShare: 1, ...fitLogistic(examples, options), start: 0, trees: [] };
}

/** Proximal-free projected gradient descent with Nesterov momentum; a weight of the wrong sign is set to 0. */
function fitLogistic(
  examples: readonly Example[],
  { directions, ridge }: Pick<FitOptions, "directions" | "ridge">,
) {
  const width = directions.length;
  const total = sum(examples.map((example) => example.weight));
  const means = directions.map((_, i) => sum(examples.map((e) => e.weight * (e.features[i] ?? 0))) / total);
  const scales = directions.map((_, i) => {
    const variance =
      sum(examples.map((e) => e.weight * ((e.features[i] ?? 0) - (means[i] ?? 0)) ** 2)) / total;
    return Math.sqrt(variance) || 1;
  });
  const rows = examples.map((e) =>
    Float64Array.from(e.features, (value, i) => (value - (means[i] ?? 0)) / (scales[i] ?? 1)),
  );
  const weights = new Float64Array(width);
  const ahead = new Float64Array(width);
  let bias = 0;
  let aheadBias = 0;
  const step = 3 / width;
  for (let round = 0; round < 400; round += 1) {
    const gradient = new Float64Array(width);
    let biasGradient = 0;
    rows.forEach((row, n) => {
      const example = examples[n];
      if (example === undefined) return;
      let x = aheadBias;
      for (let i = 0; i < width; i += 1) x += (ahead[i] as number) * (row[i] as number);
      const error = (example.weight * (sigmoid(x) - example.target)) / total;
      biasGradient += error;
      for (let i = 0; i < width; i += 1) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
    });
    const momentum = round / (round + 3);
    for (let i = 0; i < width; i += 1) {
      const pulled = (gradient[i] as number) + (ridge / total) * (ahead[i] as number);
      let next = (ahead[i] as number) - step * pulled;
      if ((directions[i] === 1 && next < 0) || (directions[i] === -1 && next > 0)) next = 0;
      ahead[i] = next + momentum * (next - (weights[i] as number));
      weights[i] = next;
    }
    const nextBias = aheadBias - step * biasGradient;
    aheadBias = nextBias + momentum * (nextBias - bias);
    bias = nextBias;
  }
  return {
    means: means.map(short),
    scales: scales.map(short),
    weights: [...weights].map(short),
    bias: short(bias),
  };
}

const BINS = 40;

/** Newton boosting with histogram splits; a split that would break a direction is not taken, and bounds pass down. */
function fitTrees(examples: readonly Example[], options: FitOptions) {
  const { directions, trees: count, rate } = options;
  const total = sum(examples.map((example) => example.weight));
  const rateOfPoints = sum(examples.map((example) => example.weight * example.target)) / total;
  const start = Math.log(Math.max(0.01, rateOfPoints) / Math.max(0.01, 1 - rateOfPoints));
  const edges = directions.map((_, i) => quantiles(examples.map((example) => example.features[i] ?? 0)));
  const bins = edges.map((limits, i) =>
    Uint8Array.from(examples, (example) => binOf(limits, example.features[i] ?? 0)),
  );
  const raw = new Float64Array(examples.length).fill(start);
  const gradients = new Float64Array(examples.length);
  const curvatures = new Float64Array(examples.length);
  const bags = options.bags ?? 1;
  const trees: Tree[] = [];
  for (let bag = 0; bag < bags; bag += 1) boost(generator(7 + 101 * bag));
  return { start: short(start), trees };

  function boost(random: () => number): void {
    raw.fill(start);
    for (let round = 0; round < count; round += 1) {
      examples.forEach((example, n) => {
        const p = sigmoid(raw[n] as number);
        gradients[n] = example.weight * (p - example.target);
        curvatures[n] = example.weight * Math.max(p * (1 - p), 0.02);
      });
      const chosen = directions.map((_, i) => i).filter(() => random() < 0.6);
      const members = Int32Array.from(examples.keys()).filter(() => random() < 0.8);
      const tree = grow(members, 0, -Infinity, Infinity, chosen);
      examples.forEach((example, n) => {
        raw[n] = (raw[n] as number) + leafOf(tree, example.features);
      });
      trees.push(bags === 1 ? tree : scaled(tree, 1 / bags));
    }
  }

  function grow(
    members: Int32Array,
    depth: number,
    low: number,
    high: number,
    chosen: readonly number[],
  ): Tree {
    let g = 0;
    let h = 0;
    for (const n of members) {
      g += gradients[n] as number;
      h += curvatures[n] as number;
    }
    const own = clamp(-g / (h + LEAF_PENALTY), low, high);
    const leaf: Tree = { value: short(rate * own) };
    if (depth >= options.depth) return leaf;
    let gain = 1e-3;
    let split: { feature: number; bin: number; left: number; right: number } | null = null;
    for (const feature of chosen) {
      const limits = edges[feature] ?? [];
      const column = bins[feature];
      if (column === undefined) continue;
      const gs = new Float64Array(limits.length + 1);
      const hs = new Float64Array(limits.length + 1);
      const ws = new Float64Array(limits.length + 1);
      for (const n of members) {
        const bin = column[n] as number;
        gs[bin] = (gs[bin] as number) + (gradients[n] as number);
        hs[bin] = (hs[bin] as number) + (curvatures[n] as number);
        ws[bin] = (ws[bin] as number) + (examples[n]?.weight ?? 0);
      }
      const weight = sum([...ws]);
      let gl = 0;
      let hl = 0;
      let wl = 0;
      for (let bin = 0; bin < limits.length; bin += 1) {
        gl += gs[bin] as number;
        hl += hs[bin] as number;
        wl += ws[bin] as number;
        if (wl < options.leaf || weight - wl < options.leaf) continue;
        const left = clamp(-gl / (hl + LEAF_PENALTY), low, high);
        const right = clamp(-(g - gl) / (h - hl + LEAF_PENALTY), low, high);
        if ((directions[feature] ?? 0) * (right - left) < 0) continue;
        const better = benefit(gl, hl, left) + benefit(g - gl, h - hl, right) - benefit(g, h, own);
        if (better > gain) {
          gain = better;
          split = { feature, bin, left, right };
        }
      }
    }
    if (split === null) return leaf;
    const { feature, bin } = split;
    const column = bins[feature] ?? new Uint8Array();
    const middle = (split.left + split.right) / 2;
    const direction = directions[feature] ?? 0;
    const goes = (n: number) => (column[n] as number) <= bin;
    return {
      feature,
      at: edges[feature]?.[bin] ?? 0,
      left: grow(
        members.filter(goes),
        depth + 1,
        direction < 0 ? middle : low,
        direction > 0 ? middle : high,
        chosen,
      ),
      right: grow(
        members.filter((n) => !goes(n)),
        depth + 1,
        direction > 0 ? middle : low,
        direction < 0 ? middle : high,
        chosen,
      ),
    };
  }
}

function scaled(tree: Tree, factor: number): Tree {
  return "value" in tree
    ? { value: short(tree.value * factor) }
    : { ...tree, left: scaled(tree.left, factor), right: scaled(tree.right, factor) };
}

const LEAF_PENALTY = 3;

function benefit(g: number, h: number, value: number): number {
  return -(g * value + 0.5 * (h + LEAF_PENALTY) * value * value);
}

function quantiles(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1)
    limits.add(short(sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0));
  return [...limits].toSorted((a, b) => a - b);
}

function binOf(limits: readonly number[], value: number): number {
  let bin = 0;
  while (bin < limits.length && value > (limits[bin] ?? Infinity)) bin += 1;
  return bin;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Five decimals: parameters that read well in a diff and are the same once written and read. */
function short(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
