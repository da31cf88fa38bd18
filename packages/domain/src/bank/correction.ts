import * as z from "zod";
import { sourceSchema } from "./question.ts";

/**
 * How far a note was off: `wrong` is never right, `outdated` was right for older versions, the others mislead a reader
 * without being false.
 */
export const correctionGradeSchema = z.enum(["wrong", "outdated", "misleading", "imprecise", "incomplete"]);

/** One statement of a note that a bank does not follow, and what holds in its place. */
export const correctionSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]+-\d+$/, "expected letters, a hyphen and a number, as in ER-15"),
  source: sourceSchema,
  grade: correctionGradeSchema,
  /** What the note says, in our own words. */
  says: z.string().trim().min(8).max(600),
  /** What is right, in our own words. */
  right: z.string().trim().min(8).max(1_200),
  /** For which versions that holds, as in "Django 4.2 to 6.1"; empty when it does not depend on a version. */
  versions: z.string().trim().max(120).default(""),
  /** What it rests on: pages of documentation, or what was run. */
  documentation: z
    .array(
      z.strictObject({
        title: z.string().trim().min(3).max(200),
        url: z.url({ protocol: /^https$/ }).optional(),
      }),
    )
    .min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

/** As pages show it. `cited`: the note by its title, and its lines. */
export const correctionViewSchema = correctionSchema.omit({ source: true }).extend({ cited: z.string() });
export type CorrectionView = z.infer<typeof correctionViewSchema>;
export type CorrectionGrade = Correction["grade"];
