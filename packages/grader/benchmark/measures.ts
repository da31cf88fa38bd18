export function mean(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function pearson(a: readonly number[], b: readonly number[]): number {
  const ma = mean(a);
  const mb = mean(b);
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((x, i) => {
    const y = b[i] ?? 0;
    ab += (x - ma) * (y - mb);
    aa += (x - ma) ** 2;
    bb += (y - mb) ** 2;
  });
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}

/** Pearson's r of the ranks; ties share the mean of their ranks. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

export function rmse(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(mean(a.map((x, i) => (x - (b[i] ?? 0)) ** 2)));
}

/** Cohen's kappa with squared weights over whole grades 0 to `top`. */
export function quadraticKappa(a: readonly number[], b: readonly number[], top: number): number {
  const size = top + 1;
  const observed = new Float64Array(size * size);
  const left = new Float64Array(size);
  const right = new Float64Array(size);
  a.forEach((x, i) => {
    const row = Math.round(x);
    const column = Math.round(b[i] ?? 0);
    observed[row * size + column] = (observed[row * size + column] ?? 0) + 1;
    left[row] = (left[row] ?? 0) + 1;
    right[column] = (right[column] ?? 0) + 1;
  });
  let disagreement = 0;
  let expected = 0;
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const distance = (row - column) ** 2;
      disagreement += distance * (observed[row * size + column] ?? 0);
      expected += (distance * (left[row] ?? 0) * (right[column] ?? 0)) / a.length;
    }
  return expected === 0 ? 0 : 1 - disagreement / expected;
}

/** Mean over the grades that occur of the share of answers of that grade that got it. */
export function macroAccuracy(predicted: readonly number[], given: readonly number[]): number {
  return mean(bands(predicted, given).map((band) => band.accuracy));
}

export function bands(predicted: readonly number[], given: readonly number[]) {
  const grades = [...new Set(given.map(Math.round))].toSorted((a, b) => a - b);
  return grades.map((grade) => {
    const inside = given.flatMap((g, i) => (Math.round(g) === grade ? [Math.round(predicted[i] ?? 0)] : []));
    return { grade, count: inside.length, accuracy: mean(inside.map((p) => (p === grade ? 1 : 0))) };
  });
}

/** Expected calibration error over ten equal bins of stated confidence. */
export function calibrationError(confidence: readonly number[], right: readonly boolean[]): number {
  return calibrationBins(confidence, right).reduce(
    (error, bin) => error + (bin.count / confidence.length) * Math.abs(bin.stated - bin.right),
    0,
  );
}

/** The bins of ten equal ones that hold anything: what was stated on average, and the share that was right. */
export function calibrationBins(confidence: readonly number[], right: readonly boolean[]) {
  return Array.from({ length: 10 }, (_, bin) => bin).flatMap((bin) => {
    const inside = confidence.flatMap((c, i) =>
      Math.min(9, Math.floor(c * 10)) === bin ? [{ c, ok: right[i] ? 1 : 0 }] : [],
    );
    if (inside.length === 0) return [];
    return {
      from: bin / 10,
      to: (bin + 1) / 10,
      count: inside.length,
      stated: mean(inside.map((x) => x.c)),
      right: mean(inside.map((x) => x.ok)),
    };
  });
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).toSorted((a, b) => a.value - b.value);
  const out = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (let k = from; k < to; k += 1) out[order[k]?.i ?? 0] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}
