import type { TrainedVectors } from "./skip-gram.ts";

const COMPONENTS = 2;

/**
 * The file that the grader loads. Mean and the two strongest components are taken out, since they say how
 * frequent a word is and not what it means (Mu and Viswanath 2018). What a word is as such and as a neighbour
 * are added, both at unit length: together they also know what is talked about together. Rows are stored in int8 with a scale a row. Layout, little-endian: uint32 length of a JSON header, the header
 * `{dimensions, paragraphs, documents, stems}`, then rows of int8 scaled so that 127 is the row's largest.
 */
export function quantise(trained: TrainedVectors): Uint8Array {
  const { dimensions, stems } = trained;
  const rows = stems.length;
  const asNeighbours = cleaned(trained.contexts, rows, dimensions);
  const clean = cleaned(trained.vectors, rows, dimensions).map((x, i) => x + (asNeighbours[i] ?? 0));
  const bytes = new Int8Array(rows * dimensions);
  for (let row = 0; row < rows; row += 1) {
    const at = row * dimensions;
    let largest = 1e-12;
    for (let d = 0; d < dimensions; d += 1) largest = Math.max(largest, Math.abs(clean[at + d] ?? 0));
    for (let d = 0; d < dimensions; d += 1)
      bytes[at + d] = Math.round(((clean[at + d] ?? 0) / largest) * 127);
  }
  const header = new TextEncoder().encode(
    JSON.stringify({
      dimensions,
      paragraphs: trained.paragraphs,
      documents: trained.documents,
      stems: stems.join(" "),
    }),
  );
  const file = new Uint8Array(4 + header.length + bytes.length);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, 4);
  file.set(new Uint8Array(bytes.buffer), 4 + header.length);
  return file;
}

function cleaned(vectors: Float32Array, rows: number, dimensions: number): Float64Array {
  const values = Float64Array.from(vectors);
  subtractMean(values, rows, dimensions);
  for (let removed = 0; removed < COMPONENTS; removed += 1) removeTopComponent(values, rows, dimensions);
  for (let row = 0; row < rows; row += 1) {
    const own = values.subarray(row * dimensions, (row + 1) * dimensions);
    const length = Math.sqrt(own.reduce((sum, x) => sum + x * x, 0)) || 1;
    own.forEach((x, d) => {
      own[d] = x / length;
    });
  }
  return values;
}

function subtractMean(values: Float64Array, rows: number, dimensions: number): void {
  for (let d = 0; d < dimensions; d += 1) {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += values[row * dimensions + d] ?? 0;
    const mean = sum / rows;
    for (let row = 0; row < rows; row += 1)
      values[row * dimensions + d] = (values[row * dimensions + d] ?? 0) - mean;
  }
}

/** Power iteration from a fixed start. */
function removeTopComponent(values: Float64Array, rows: number, dimensions: number): void {
  let direction = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let round = 0; round < 60; round += 1) {
    const next = new Float64Array(dimensions);
    for (let row = 0; row < rows; row += 1) {
      const weight = along(values, row, direction);
      for (let d = 0; d < dimensions; d += 1)
        next[d] = (next[d] ?? 0) + weight * (values[row * dimensions + d] ?? 0);
    }
    const length = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0));
    direction = next.map((x) => x / length);
  }
  for (let row = 0; row < rows; row += 1) {
    const weight = along(values, row, direction);
    for (let d = 0; d < dimensions; d += 1)
      values[row * dimensions + d] = (values[row * dimensions + d] ?? 0) - weight * (direction[d] ?? 0);
  }
}

function along(values: Float64Array, row: number, direction: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < direction.length; d += 1)
    sum += (values[row * direction.length + d] ?? 0) * (direction[d] ?? 0);
  return sum;
}
