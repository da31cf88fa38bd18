import * as z from "zod";
import { type AnswerGrade, gradeAnswer } from "./grade-answer.ts";
import { round } from "./points.ts";

const statementText = z.string().trim().min(1).max(2000);
const phrasings = z
  .array(z.string().max(2000))
  .max(100)
  .nullish()
  .transform((list) => list ?? []);

const criterionSchema = z.object({
  id: z.string().min(1).max(200),
  statement: statementText,
  weight: z.number().positive().max(1e6).default(1),
  accept: phrasings,
  misconceptions: phrasings,
});

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string().max(20_000),
  reference: z
    .string()
    .max(20_000)
    .nullish()
    .transform((text) => text ?? ""),
  criteria: z
    .array(criterionSchema)
    .max(100)
    .refine(
      (list) => new Set(list.map(({ id }) => id)).size === list.length,
      "each criterion needs an id of its own",
    )
    .nullish()
    .transform((list) => list ?? []),
  answer: z.string(),
});

export type GradedLine = { id: string | number } & Pick<
  AnswerGrade,
  "grader" | "score" | "low" | "high" | "confidence" | "state" | "criteria" | "flags"
>;

/** A line that could not be graded: its 1-based number and what is wrong with it, in plain words. */
export interface LineError {
  line: number;
  error: string;
}

/**
 * Grades JSON lines `{id, question, reference, criteria?, answer}`, one at a time and in order. Empty lines
 * are passed over. Without criteria, the sentences of the reference answer stand in for them. A line that
 * cannot be read yields a LineError and does not stop the rest. Of a very long answer only the first part is
 * read, and the grade says so.
 */
export function* gradeLines(lines: Iterable<string>): Generator<GradedLine | LineError> {
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() !== "") yield gradeLine(line, number);
  }
}

export function gradeLine(line: string, number: number): GradedLine | LineError {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (cause) {
    return { line: number, error: `not JSON: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
  const parsed = lineSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      line: number,
      error: `${issue?.path.join(".") || "line"}: ${issue?.message ?? "not as expected"}`,
    };
  }
  const { id, ...request } = parsed.data;
  if (request.criteria.length === 0 && request.reference.trim() === "")
    return { line: number, error: "reference: needed when there are no criteria" };
  const grade = gradeAnswer(request);
  return { id, ...grade, score: round(grade.score) };
}
