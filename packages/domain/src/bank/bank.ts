import * as z from "zod";
import { eachOnce } from "./each-once.ts";

/** A topic of the two-level taxonomy: `django` is the parent of `django/orm`. Names are what people read. */
export const bankTopicSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9-]+(\/[a-z0-9-]+)?$/,
      "expected a topic of one or two levels, as in django or django/orm",
    ),
  name: z.string().trim().min(1).max(80),
});
export type BankTopic = z.infer<typeof bankTopicSchema>;

/** A note that questions cite: its name, a title for people, and its number of lines. */
export const bankNoteSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().trim().min(1).max(140),
  lines: z.number().int().positive(),
});
export type BankNote = z.infer<typeof bankNoteSchema>;

/** What a bank folder says about itself in bank.yaml. Topics are in the order in which lists show them. */
export const bankSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens"),
  title: z.string().trim().min(3).max(140),
  description: z.string().trim().max(2_000).default(""),
  licence: z.string().trim().min(1).max(80),
  topics: z
    .array(bankTopicSchema)
    .min(1)
    .superRefine(eachOnce("id", "topic"))
    .superRefine((topics, context) => {
      const ids = new Set(topics.map(({ id }) => id));
      for (const [index, { id }] of topics.entries()) {
        const parent = parentTopic(id);
        if (parent === null || ids.has(parent)) continue;
        const message = `its parent ${parent} is no topic: add a topic with that id`;
        context.addIssue({ code: "custom", path: [index, "id"], message });
      }
    }),
  notes: z.array(bankNoteSchema).superRefine(eachOnce("id", "note")).default([]),
});
export type Bank = z.infer<typeof bankSchema>;

/** `django/orm` → `django`; null for a topic of the first level. */
export function parentTopic(id: string): string | null {
  const slash = id.indexOf("/");
  return slash === -1 ? null : id.slice(0, slash);
}
