import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GradedCriterion } from "../src/grade-answer.ts";

export interface ScoredAnswer {
  id: string;
  questionId: string;
  question: string;
  reference: string;
  answer: string;
  /** 0 to 5. */
  score: number;
  raterA: number;
  raterB: number;
}

export interface RubricAnswer {
  id: string;
  questionId: string;
  question: string;
  reference: string;
  criteria: GradedCriterion[];
  answer: string;
  style: string;
  /** Points by criterion id: 0, 0.5 or 1. */
  labels: Record<string, number>;
  misconceptionsShown: string[];
  /** 0 to 100. */
  overall: number;
}

export interface DataSets {
  mohler: ScoredAnswer[] | null;
  sprag: ScoredAnswer[] | null;
  rubric: RubricAnswer[] | null;
}

/** Reads the data sets in place; null for one that is not there. They have licences of their own and are never copied. */
export function loadDataSets(folder: string): DataSets {
  return {
    mohler: readLines(join(folder, "mohler-dev.jsonl")),
    sprag: readLines(join(folder, "sprag-dev.jsonl")),
    rubric: readLines(join(folder, "rubric-dev.jsonl")),
  };
}

function readLines<T>(path: string): T[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): T => JSON.parse(line));
}
