import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";

const share = z.number().min(0).max(1);
const whole = z.number().int().nonnegative();

/** What of the benchmark's results is published; the rest of them is left aside. */
const measuredSchema = z.object({
  grader: z.string(),
  rubric: z.object({
    answers: whole,
    questions: whole,
    criteria: whole,
    grader: z.object({
      criterionExact: share,
      ece: share,
      sureFrom: share,
      sureShare: share,
      sureRight: share,
      interval80Holds: share,
      coverageAndAccuracy: z.array(z.tuple([share, share])),
      calibration: z.array(z.object({ from: share, to: share, count: whole, stated: share, right: share })),
      byVerdict: z.array(
        z.object({
          grade: z.union([z.literal(0), z.literal(1), z.literal(2)]),
          count: whole,
          accuracy: share,
        }),
      ),
    }),
    constant: z.object({ criterionExact: share }),
  }),
  attacks: z.object({ mean: share, flagged: share }),
});

const model = resolve(import.meta.dirname, "../src/model");
/** People's ticks, doubled. */
const VERDICTS = { 0: "missed", 1: "partly", 2: "met" } as const;

/**
 * Writes what the product says of its own grader: how often it is right when it is sure, measured on questions that
 * the models did not see. Refused when the data were not there. The same measurements give the same bytes.
 */
export function publish(results: unknown): void {
  const measured = measuredSchema.safeParse(results);
  if (!measured.success) {
    throw new Error("Nothing was published: that takes the graded answers of all data sets (--data DIR).");
  }
  const { grader, rubric, attacks } = measured.data;
  const own = rubric.grader;
  const published = {
    grader,
    parameters: parametersHash(),
    questions: rubric.questions,
    answers: rubric.answers,
    criteria: rubric.criteria,
    right: own.criterionExact,
    constant: rubric.constant.criterionExact,
    sure: { from: own.sureFrom, share: own.sureShare, right: own.sureRight },
    calibrationError: own.ece,
    interval80Holds: own.interval80Holds,
    attacks: { stood: attacks.mean, flagged: attacks.flagged },
    curve: own.coverageAndAccuracy.map(([decided, right]) => ({ decided, right })),
    bins: own.calibration.map(({ count, ...bin }) => ({ ...bin, criteria: count })),
    byVerdict: own.byVerdict.map(({ grade, count, accuracy }) => ({
      verdict: VERDICTS[grade],
      criteria: count,
      right: accuracy,
    })),
  };
  writeFileSync(resolve(model, "published.json"), `${JSON.stringify(published, null, 2)}\n`);
}

/** Tells whether what is published was measured with the parameters that grade. */
export function parametersHash(): string {
  return createHash("sha256")
    .update(readFileSync(resolve(model, "parameters.json")))
    .digest("hex");
}
