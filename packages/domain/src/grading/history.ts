import * as z from "zod";
import { appealKindSchema } from "./appeal.ts";

const at = z.date();
/** Who acted: in their part, and whether it was the reader. Names are nobody's business here. */
const by = z.object({ role: z.enum(["candidate", "interviewer"]), reader: z.boolean() });
const statement = z.string();

/** One thing that happened to the grade of an answer. Nothing of it is ever changed: it is only added to. */
export const gradeEventSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("graded"),
    at,
    /** As it is kept with the grade, with its version. */
    grader: z.string(),
    /** Number of the question's version whose rubric it follows. */
    version: z.number().int(),
    again: z.boolean(),
    /** 0..100, with an 80 % interval, as the grader gave it. */
    score: z.number(),
    low: z.number(),
    high: z.number(),
    /** sha256 of the text that was graded, in hexadecimal. */
    answerHash: z.string(),
    /** The language model that was asked too; null where none was. `used`, or why its word could not be had. */
    model: z.object({ name: z.string(), outcome: z.string() }).nullable(),
  }),
  z.object({
    kind: z.literal("decided"),
    at,
    by,
    statement,
    points: z.number(),
    maxPoints: z.number(),
    reason: z.string(),
  }),
  z.object({ kind: z.literal("taken-back"), at, by, statement }),
  z.object({
    kind: z.literal("asked"),
    at,
    what: appealKindSchema,
    statement,
    reason: z.string(),
    dueAt: z.date(),
  }),
  z.object({ kind: z.literal("withdrawn"), at, statement }),
]);
export type GradeEvent = z.infer<typeof gradeEventSchema>;
