import * as z from "zod";
import { studyLinkSchema } from "../bank/study.ts";
import { givenSchema } from "./given.ts";

export const topicMasterySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** 0..100, with a 90 % interval. */
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  answers: z.number().int(),
  /** Questions on it that were asked and not answered. */
  unanswered: z.number().int(),
  standing: z.enum(["weak", "middling", "strong", "too-few"]),
  /** Estimate now less the estimate before the newest attempt on it; null when there was none. */
  change: z.number().nullable(),
});
export type TopicMastery = z.infer<typeof topicMasterySchema>;

/** As kept in a report: those of earlier versions did not count what was not answered. */
export type StoredTopicMastery = Omit<TopicMastery, "unanswered"> & { unanswered?: number };

export const missedCriterionSchema = z.object({
  statement: z.string(),
  questionTitle: z.string(),
  /** Answers in which it was missed, of all answers to the question: what was not answered is no miss. */
  missed: z.number().int(),
  of: z.number().int(),
  attemptId: z.uuid(),
  attemptQuestionId: z.uuid(),
  position: z.number().int(),
  study: studyLinkSchema.nullable(),
});

/** A question that was asked and never answered. */
export const unansweredQuestionSchema = z.object({
  questionTitle: z.string(),
  given: givenSchema.exclude(["answered"]),
  attemptId: z.uuid(),
  attemptQuestionId: z.uuid(),
  position: z.number().int(),
});

export const reportSchema = z.object({
  interviews: z.number().int(),
  /** Questions that were answered. */
  answers: z.number().int(),
  /** Questions that were asked and not answered, in all. */
  unanswered: z.number().int(),
  /** Weakest first; topics with too few answers to tell come after those that can be told. */
  topics: z.array(topicMasterySchema),
  trend: z.array(
    z.object({
      attemptId: z.uuid(),
      title: z.string(),
      at: z.date(),
      score: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  keepsMissing: z.array(missedCriterionSchema),
  /** Of the unanswered the newest few, without those that were answered another time. */
  neverAnswered: z.array(unansweredQuestionSchema),
  /** What to practise next; null when nothing is weak or nothing is known. */
  suggestion: z
    .object({
      setId: z.uuid(),
      setTitle: z.string(),
      topics: z.array(z.object({ id: z.string(), name: z.string() })),
      questionCount: z.number().int(),
      durationMinutes: z.number().int(),
    })
    .nullable(),
  /** Set when the report is of one attempt only. */
  attempt: z.object({ id: z.uuid(), title: z.string(), submittedAt: z.date(), score: z.number() }).nullable(),
});
export type Report = z.infer<typeof reportSchema>;
