import * as z from "zod";
import { difficultySchema, questionKindSchema } from "./question.ts";
import { topicViewSchema } from "./views.ts";

/** What to look for in all banks and sets that the reader may see in full. Nothing named finds everything. */
export const questionSearchSchema = z.object({
  /** Words of the title, the prompt or a topic's name. */
  text: z.string().trim().max(200).optional(),
  /** A topic of either level: `django` finds what is in `django/orm` too. */
  topic: z.string().max(80).optional(),
  kind: questionKindSchema.optional(),
  difficulty: difficultySchema.optional(),
  /** From 1. A page beyond the last is empty. */
  page: z.number().int().min(1).max(10_000).default(1),
});
export type QuestionSearch = z.infer<typeof questionSearchSchema>;

export const QUESTIONS_A_PAGE = 20;

export const foundQuestionsSchema = z.object({
  total: z.number().int(),
  page: z.number().int(),
  pages: z.number().int(),
  questions: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      kind: questionKindSchema,
      topics: z.array(topicViewSchema),
      difficulty: difficultySchema,
      minutes: z.number().int(),
      version: z.number().int(),
      set: z.object({ id: z.uuid(), title: z.string(), builtIn: z.boolean() }),
    }),
  ),
});
export type FoundQuestions = z.infer<typeof foundQuestionsSchema>;
