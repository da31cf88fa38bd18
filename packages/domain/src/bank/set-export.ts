import * as z from "zod";
import { formatNameSchema, formats } from "./formats.ts";

/** A format that we write. */
export const writtenFormatSchema = formatNameSchema.refine((name) => formats[name].writes, {
  message: "This format is only read. Choose another one.",
});

/** What a file of a set would hold, before it is fetched. */
export const exportPreviewSchema = z.object({
  fileName: z.string(),
  bytes: z.number().int(),
  questions: z.number().int(),
  /** What would not come back from it: the same sentence once, with how many questions it is about and one of them. */
  losses: z.array(z.object({ what: z.string(), count: z.number().int(), example: z.string().nullable() })),
});
export type ExportPreview = z.infer<typeof exportPreviewSchema>;
