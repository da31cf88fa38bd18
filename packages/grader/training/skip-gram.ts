import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface TrainedVectors {
  /** By falling frequency. */
  stems: string[];
  /** Paragraphs that hold the stem. */
  documents: number[];
  paragraphs: number;
  dimensions: number;
  /** Row-major, one row a stem: of the stems as words, and of the same stems as neighbours of others. */
  vectors: Float32Array;
  contexts: Float32Array;
}

interface Options {
  /** Folder for the compiled trainer and its files. */
  work: string;
  words: number;
  epochs: number;
}

const DIMENSIONS = 128;
const MINIMUM_COUNT = 12;

/** Builds skip-gram.c with the machine's C compiler and trains on paragraphs of stems. */
export function trainSkipGram(corpus: readonly string[][], { work, words, epochs }: Options): TrainedVectors {
  const { stems, counts, documents } = vocabulary(corpus, words);
  const index = new Map(stems.map((stem, row) => [stem, row]));
  const encoded = corpus.flatMap((paragraph) => [
    ...paragraph.map((stem) => index.get(stem) ?? -1).filter((row) => row >= 0),
    -1,
  ]);
  const path = (name: string) => join(work, name);
  writeFileSync(path("corpus.i32"), new Uint8Array(Int32Array.from(encoded).buffer));
  writeFileSync(path("counts.i32"), new Uint8Array(Int32Array.from(counts).buffer));
  const source = join(import.meta.dirname, "skip-gram.c");
  execFileSync("cc", ["-O3", "-ffast-math", "-march=native", source, "-o", path("skip-gram"), "-lm"]);
  execFileSync(
    path("skip-gram"),
    [path("corpus.i32"), path("counts.i32"), path("vectors.f32"), String(epochs)],
    {
      stdio: "inherit",
    },
  );
  if (!existsSync(path("vectors.f32"))) throw new Error("the trainer wrote no vectors");
  const bytes = readFileSync(path("vectors.f32"));
  const both = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const half = stems.length * DIMENSIONS;
  return {
    stems,
    documents,
    paragraphs: corpus.length,
    dimensions: DIMENSIONS,
    vectors: both.subarray(0, half),
    contexts: both.subarray(half),
  };
}

function vocabulary(corpus: readonly string[][], words: number) {
  const counts = new Map<string, { count: number; documents: number; last: number }>();
  corpus.forEach((paragraph, number) => {
    for (const stem of paragraph) {
      const entry = counts.get(stem) ?? { count: 0, documents: 0, last: -1 };
      entry.count += 1;
      if (entry.last !== number) entry.documents += 1;
      entry.last = number;
      counts.set(stem, entry);
    }
  });
  const chosen = [...counts]
    .filter(([stem, { count }]) => count >= MINIMUM_COUNT && !/^\d{4,}|^\d+\.|^.$|\s/.test(stem))
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, words);
  return {
    stems: chosen.map(([stem]) => stem),
    counts: chosen.map(([, entry]) => entry.count),
    documents: chosen.map(([, entry]) => entry.documents),
  };
}
