import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Made by training/train-vectors.ts; see training/quantise-vectors.ts for the layout. Read once, when the module loads. */
// As a path: of `new URL(…, import.meta.url)` the bundler of the pages makes an address on the web.
const file = readFileSync(join(dirname(fileURLToPath(import.meta.url)), "vectors.bin"));
const headerLength = file.readUInt32LE(0);
const header = readHeader(file.subarray(4, 4 + headerLength).toString("utf8"));
const rows = new Map(header.stems.map((stem, row) => [stem, row]));
const bytes = new Int8Array(
  file.buffer,
  file.byteOffset + 4 + headerLength,
  header.stems.length * header.dimensions,
);
const lengths = Float64Array.from(header.stems, (_, row) => Math.sqrt(dot(row, row)));

export const DIMENSIONS = header.dimensions;

/** Row of a stem, or -1 when the documentation did not hold it often enough. */
export function vectorRow(stem: string): number {
  return rows.get(stem) ?? -1;
}

/** Cosine of two stems' vectors, -1 to 1; 0 when either is unknown. Sums of integers, so exact everywhere. */
export function cosine(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const pair = a * header.stems.length + b;
  const slot = Math.imul(pair, 0x9e3779b1) >>> (32 - SLOT_BITS);
  if (knownPairs[slot] === pair) return knownCosines[slot] as number;
  const cosine = dot(a, b) / ((lengths[a] as number) * (lengths[b] as number));
  knownPairs[slot] = pair;
  knownCosines[slot] = cosine;
  return cosine;
}

/** The latest cosines, by a hash of the pair. It changes how fast a cosine comes, never which. */
const SLOT_BITS = 18;
const knownPairs = new Int32Array(1 << SLOT_BITS).fill(-1);
const knownCosines = new Float64Array(1 << SLOT_BITS);

/** Cosine of a row's vector and a vector of unit length, -1 to 1. */
export function likenessTo(row: number, direction: Float64Array): number {
  const at = row * DIMENSIONS;
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d += 1) sum += (bytes[at + d] as number) * (direction[d] as number);
  return sum / (lengths[row] as number);
}

/** Adds `weight` times the unit vector of a row to `sum`. */
export function addVector(sum: Float64Array, row: number, weight: number): void {
  if (row < 0) return;
  const at = row * DIMENSIONS;
  const scale = weight / (lengths[row] ?? 1);
  for (let d = 0; d < DIMENSIONS; d += 1) sum[d] = (sum[d] as number) + scale * (bytes[at + d] as number);
}

/**
 * How telling a stem is: the logarithm of paragraphs of documentation over paragraphs that hold it, in
 * steps of 1/64. A stem that the documentation lacks counts as one that a few paragraphs hold.
 */
export function inverseFrequency(stem: string): number {
  const row = vectorRow(stem);
  const documents = row < 0 ? UNKNOWN_DOCUMENTS : (header.documents[row] ?? UNKNOWN_DOCUMENTS);
  return Math.round(64 * Math.log(header.paragraphs / documents)) / 64;
}

const UNKNOWN_DOCUMENTS = 60;

function dot(a: number, b: number): number {
  const from = a * header.dimensions;
  const to = b * header.dimensions;
  let sum = 0;
  for (let d = 0; d < header.dimensions; d += 1)
    sum += (bytes[from + d] as number) * (bytes[to + d] as number);
  return sum;
}

function readHeader(json: string) {
  const parsed = JSON.parse(json) as {
    dimensions: number;
    paragraphs: number;
    documents: number[];
    stems: string;
  };
  return { ...parsed, stems: parsed.stems.split(" ") };
}
