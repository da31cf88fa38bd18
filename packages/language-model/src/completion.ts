import * as z from "zod";

/** As much of a chat completion as is used. Servers add much more, and differ in it. */
export const completionSchema = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })], z.unknown()),
  usage: z
    .object({
      prompt_tokens: z.number().int().nonnegative().optional().catch(undefined),
      completion_tokens: z.number().int().nonnegative().optional().catch(undefined),
    })
    .nullish()
    .catch(null),
});
export type Completion = z.infer<typeof completionSchema>;
