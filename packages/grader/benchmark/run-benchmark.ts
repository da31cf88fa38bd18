import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { GRADER_VERSION, gradeAnswer } from "../src/grade-answer.ts";
import { runAttacks } from "./attacks.ts";
import { loadDataSets } from "./data-sets.ts";
import { benchRubric } from "./rubric-bench.ts";
import { benchScored } from "./scored-bench.ts";

/**
 * `npm run bench -- grader [--data DIR] [--json]`: how well the grader agrees with people on questions that
 * the models did not see, beside what a constant, the answer's length and the raters themselves reach.
 */
export async function run(argv: string[]): Promise<void> {
  const root = resolve(import.meta.dirname, "../../..");
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: "string", default: resolve(root, "../shared/asag") },
      json: { type: "boolean", default: false },
    },
  });
  const data = loadDataSets(resolve(values.data));
  const results: Record<string, unknown> = { grader: `embedded@${GRADER_VERSION}` };
  for (const name of ["mohler", "sprag"] as const) {
    const answers = data[name];
    results[name] = answers === null ? NOT_FOUND : benchScored(answers);
  }
  results.rubric = data.rubric === null ? NOT_FOUND : benchRubric(data.rubric);
  if (data.rubric !== null) {
    const real = [...(data.mohler ?? []), ...(data.sprag ?? [])].map((answer) => ({
      criteria: [],
      ...answer,
    }));
    results.attacks = runAttacks(data.rubric, [...real, ...data.rubric]);
    results.speed = speed(data.rubric);
  }
  if (values.json) console.log(JSON.stringify(results));
  else print(results, 0);
}

const NOT_FOUND = "data not found, skipped";

function speed(answers: readonly Parameters<typeof gradeAnswer>[0][]) {
  for (const answer of answers) gradeAnswer(answer);
  const times: number[] = [];
  const before = process.cpuUsage().user;
  for (let round = 0; round < 3; round += 1)
    for (const answer of answers) {
      const from = performance.now();
      gradeAnswer(answer);
      times.push(performance.now() - from);
    }
  const seconds = (process.cpuUsage().user - before) / 1e6;
  times.sort((a, b) => a - b);
  return {
    answersPerCpuSecond: Math.round(times.length / seconds),
    p50Ms: rounded(times[Math.floor(times.length * 0.5)] ?? 0),
    p99Ms: rounded(times[Math.floor(times.length * 0.99)] ?? 0),
    residentMb: Math.round(process.memoryUsage().rss / 1e6),
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function print(value: unknown, depth: number): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const isBranch = typeof entry === "object" && entry !== null && !Array.isArray(entry);
    const text = isBranch
      ? ""
      : Array.isArray(entry)
        ? entry.map((row) => JSON.stringify(row)).join(" ")
        : String(entry);
    console.log(`${"  ".repeat(depth)}${key.padEnd(34 - 2 * depth)}${text}`);
    if (isBranch) print(entry, depth + 1);
  }
}
