import type { FreeTextQuestion } from "@viva/domain/bank/question";
import type { Finding } from "./finding.ts";
import type { BankQuestion } from "./read-question.ts";

/** Points, 0 to 1, that a grader gives an answer for each criterion; `sure` when it would stand by them. */
export type GradeSample = (
  question: FreeTextQuestion,
  answer: string,
) => readonly { id: string; points: number; sure: boolean }[];

/** From here on a grade and a careful person's points are another verdict, not another shade of it. */
const noticeable = 0.5;

/** Sample answers that the grader judges otherwise than their author: one warning for each such sample. */
export function lintSamples({ question, place }: BankQuestion, grade: GradeSample): Finding[] {
  if (question.kind !== "free-text") return [];
  return question.samples.flatMap((sample, index): Finding[] => {
    const differences = grade(question, sample.answer).flatMap(({ id, points, sure }) => {
      const expected = sample.expect[id];
      if (expected === undefined || Math.abs(points - expected) < noticeable) return [];
      return [`${id} ${Number(points.toFixed(2))} instead of ${expected}${sure ? "" : " (unsure)"}`];
    });
    if (differences.length === 0) return [];
    const message = `the grader gives ${differences.join(", ")}: add accepted phrasings, or correct the points`;
    return [{ ...place(["samples", index]), field: `samples[${index}]`, message, severity: "warning" }];
  });
}
