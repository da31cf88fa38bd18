import * as z from "zod";
import { roleSchema } from "./role.ts";

export const organisationNameSchema = z
  .string()
  .trim()
  .min(1, "Give it a name.")
  .max(80, "Use at most 80 characters.");

export const organisationSchema = z.object({ id: z.uuid(), name: z.string() });
export type Organisation = z.infer<typeof organisationSchema>;

/** An organisation as the list of all shows it. */
export const organisationSummarySchema = z.object({
  ...organisationSchema.shape,
  members: z.number().int(),
  /** What grades its written answers beside the built-in grader; the name where it is known. */
  model: z.object({ use: z.enum(["installation", "off", "own"]), name: z.string().nullable() }),
  /** Answers sent to a model of late, and the milliseconds that half of them took at most; null without any. */
  sent: z.number().int(),
  medianMs: z.number().nullable(),
});
export type OrganisationSummary = z.infer<typeof organisationSummarySchema>;

/** Somebody with an account, as admins see them. */
export const memberSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  organisation: organisationSchema,
  /** Whether it is an account that everybody knows the password of. */
  demo: z.boolean(),
});
export type Member = z.infer<typeof memberSchema>;
