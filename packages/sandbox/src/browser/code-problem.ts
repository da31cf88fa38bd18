import * as z from "zod";

/** Where something in the code is. Lines and columns from 1, columns in code points; the end is exclusive. */
export const spanSchema = z.object({
  line: z.number().int().positive(),
  column: z.number().int().positive(),
  endLine: z.number().int().positive(),
  endColumn: z.number().int().positive(),
});

/** What the compiler says of code that was not run. It stops at the first error; warnings may be several. */
export const problemSchema = spanSchema.extend({
  severity: z.enum(["error", "warning"]),
  message: z.string(),
});
export type CodeProblem = z.infer<typeof problemSchema>;
