import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { GRADER_VERSION, gradeAnswer } from "../src/grade-answer.ts";
import { borrowedExamples, wholeExamples } from "../training/examples.ts";
import { predictCoursesAcross, predictWholeAcross } from "../training/fit-whole.ts";
import { writtenAnswers } from "../training/written-answers.ts";
import { runAdditions } from "./additions.ts";
import { runAttacks } from "./attacks.ts";
import { loadDataSets } from "./data-sets.ts";
import { runMetamorphic } from "./metamorphic.ts";
import { publish } from "./publish.ts";
import { benchRubrics } from "./rubric-bench.ts";
import { benchScored, FOLDS } from "./scored-bench.ts";

/**
 * `npm run bench -- grader [--data DIR] [--json] [--publish]`: how well the grader agrees with people on questions
 * that the models did not see, beside what a constant, the answer's length and the raters themselves reach.
 * `--publish` writes what the product shows of it.
 */
export async function run(argv: string[]): Promise<void> {
  const root = resolve(import.meta.dirname, "../../..");
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: "string", default: resolve(root, "../shared/asag") },
      json: { type: "boolean", default: false },
      publish: { type: "boolean", default: false },
    },
  });
  const data = loadDataSets(resolve(values.data));
  const results: Record<string, unknown> = { grader: `embedded@${GRADER_VERSION}` };
  const courses = [wholeExamples(data.mohler ?? []), wholeExamples(data.sprag ?? [])] as const;
  const close = [
    wholeExamples(data.mohler ?? [], "close"),
    wholeExamples(data.sprag ?? [], "close"),
  ] as const;
  const closeAcross = predictCoursesAcross(close, FOLDS);
  const both = data.mohler !== null && data.sprag !== null;
  const across = predictCoursesAcross(courses, FOLDS);
  const shipped = both ? predictWholeAcross(courses, across, FOLDS) : null;
  for (const [course, name] of (["mohler", "sprag"] as const).entries()) {
    const answers = data[name];
    const examples = courses[course] ?? [];
    const from = course === 0 ? 0 : courses[0].length;
    const own = shipped?.subarray(from, from + examples.length) ?? null;
    results[name] =
      answers === null
        ? NOT_FOUND
        : benchScored({
            answers,
            examples,
            across: across[course] ?? new Float64Array(),
            shipped: own,
            closeOnly: closeAcross[course] ?? new Float64Array(),
          });
  }
  const borrowed = borrowedExamples([...(data.mohler ?? []), ...(data.sprag ?? [])]);
  const [written, rubric = NOT_FOUND] = benchRubrics(
    [writtenAnswers(), ...(data.rubric === null ? [] : [data.rubric])],
    borrowed,
  );
  results.rubric = rubric;
  results.written = written;
  if (data.rubric !== null) {
    const real = [...(data.mohler ?? []), ...(data.sprag ?? [])].map((answer) => ({
      criteria: [],
      ...answer,
    }));
    results.attacks = runAttacks(data.rubric, [...real, ...data.rubric]);
    results.pointsMovedBy = runMetamorphic(data.rubric);
    results.rightStatementsAdded = runAdditions(data.rubric);
    results.speed = speed(data.rubric);
  }
  if (values.publish) publish(results);
  if (values.json) console.log(JSON.stringify(results));
  else print(results, 0);
}

const NOT_FOUND = "data not found, skipped";

/** Answers a second are of the processor's time; those of one answer are by the clock, so other work on the machine counts. */
function speed(answers: readonly Parameters<typeof gradeAnswer>[0][]) {
  for (const answer of answers) gradeAnswer(answer);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < 3; round += 1)
    for (const answer of answers) {
      const from = performance.now();
      gradeAnswer(answer);
      times.push(performance.now() - from);
    }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return {
    answersPerCpuSecond: Math.round((times.length * 1e6) / (user + system)),
    p50Ms: rounded(times[Math.floor(times.length * 0.5)] ?? 0),
    p99Ms: rounded(times[Math.floor(times.length * 0.99)] ?? 0),
    memoryMb: measureMemory(),
  };
}

/** A process of its own that grades 300 answers to 40 questions, less what Node holds before the grader is loaded. */
function measureMemory(): number {
  const script = resolve(import.meta.dirname, "measure-memory.ts");
  const result = spawnSync(process.execPath, ["--expose-gc", script], { encoding: "utf8" });
  return Number(result.stdout);
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
