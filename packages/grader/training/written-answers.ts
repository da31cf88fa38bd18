import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { RubricAnswer } from "../benchmark/data-sets.ts";

const text = z.string().min(1);

/** One line of a file: a question, its rubric, and answers with points for each criterion. */
const questionSchema = z.object({
  id: text,
  topic: text,
  question: text,
  reference: text,
  criteria: z
    .array(
      z.object({
        id: text,
        statement: text,
        weight: z.number().positive(),
        accept: z.array(text),
        misconceptions: z.array(text),
      }),
    )
    .min(3),
  answers: z
    .array(
      z.object({
        style: text,
        answer: text,
        labels: z.record(z.string(), z.union([z.literal(0), z.literal(0.5), z.literal(1)])),
        misconceptionsShown: z.array(text),
      }),
    )
    .min(1),
});

const folder = join(import.meta.dirname, "answers");

/**
 * Answers written and labelled for training (see answers/README.md). Rubrics were written before the answers
 * and not changed for them. Throws with file and line when one does not have the shape.
 */
export function writtenAnswers(): RubricAnswer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .trimEnd()
        .split("\n")
        .flatMap((line, i) => answersOf(line, `${name}, line ${i + 1}`)),
    );
}

function answersOf(line: string, place: string): RubricAnswer[] {
  const read = questionSchema.safeParse(JSON.parse(line));
  if (!read.success) throw new Error(`${place}: ${z.prettifyError(read.error)}`);
  const { id, question, reference, criteria, answers } = read.data;
  const total = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  return answers.map(({ style, answer, labels, misconceptionsShown }, i) => {
    const points = (criterion: string): number => {
      const given = labels[criterion];
      if (given === undefined) throw new Error(`${place}: answer ${i + 1} has no label for ${criterion}`);
      return given;
    };
    const earned = criteria.reduce((sum, criterion) => sum + criterion.weight * points(criterion.id), 0);
    return {
      id: `${id}-${i + 1}`,
      questionId: id,
      question,
      reference,
      criteria,
      answer,
      style,
      labels,
      misconceptionsShown,
      overall: Math.round((100 * earned) / total),
    };
  });
}
