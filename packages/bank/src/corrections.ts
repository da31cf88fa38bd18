import { correctionSchema } from "@viva/domain/bank/correction";
import { eachOnce } from "@viva/domain/bank/each-once";
import * as z from "zod";
import type { FieldPath } from "./finding.ts";
import { sourceFileSchema } from "./question-file.ts";

const correctionFileSchema = z.strictObject({ ...correctionSchema.shape, source: sourceFileSchema });

/** corrections.yaml: where the notes of a bank are wrong or out of date, and what its questions say instead. */
export const correctionsFileSchema = z.array(correctionFileSchema).superRefine(eachOnce("id", "correction"));

export const knownCorrectionFields = (path: FieldPath): readonly string[] =>
  path.includes("documentation") ? ["title", "url"] : Object.keys(correctionFileSchema.shape);
