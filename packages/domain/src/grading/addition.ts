import * as z from "zod";

/** The least that an answer would have had to say for a criterion that it does not meet. */
export const additionSchema = z.object({
  /** The criterion's key. */
  criterion: z.string(),
  /** In the rubric's own words. */
  text: z.string(),
  /** Whether the criterion would then be met; if not, it would come nearer. */
  meets: z.boolean(),
});
export type Addition = z.infer<typeof additionSchema>;
