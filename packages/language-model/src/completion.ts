import * as z from "zod";

/** Some servers send a text in parts, among parts of other kinds. */
const contentSchema = z.union([
  z.string(),
  z
    .array(z.object({ type: z.string(), text: z.string().optional().catch(undefined) }))
    .transform((parts) => parts.map(({ type, text }) => (type === "text" ? (text ?? "") : "")).join("")),
]);

/** As much of a chat completion as is used. Servers add much more, and differ in it. */
export const completionSchema = z.object({
  choices: z.tuple([z.object({ message: z.object({ content: contentSchema }) })], z.unknown()),
  usage: z
    .object({
      prompt_tokens: z.number().int().nonnegative().optional().catch(undefined),
      completion_tokens: z.number().int().nonnegative().optional().catch(undefined),
    })
    .nullish()
    .catch(null),
});
export type Completion = z.infer<typeof completionSchema>;
