import * as z from "zod";
import { correctionViewSchema } from "../bank/correction.ts";
import { questionKindSchema } from "../bank/question.ts";
import { openQuestionSchema } from "../bank/question-view.ts";
import { studyLinkSchema } from "../bank/study.ts";
import { topicViewSchema } from "../bank/views.ts";
import { givenSchema } from "../mastery/given.ts";
import { appealKindSchema } from "./appeal.ts";

export const gradeStateSchema = z.enum(["graded", "check", "not-assessed"]);
export type GradeState = z.infer<typeof gradeStateSchema>;
export const verdictSchema = z.enum(["met", "partly", "missed", "misconception"]);
export type Verdict = z.infer<typeof verdictSchema>;

/** UTF-16 offsets into the answer as it was typed; `end` is exclusive. */
export const spanSchema = z.object({ start: z.number().int(), end: z.number().int() });

export const gradingProgressSchema = z.object({
  attemptId: z.uuid(),
  /**
   * `compiling`: all answers are graded, the report is being put together. `failed`: what is not graded has
   * failed again and again and waits for the operator; it is still tried from time to time.
   */
  status: z.enum(["queued", "grading", "compiling", "done", "failed"]),
  /** Answers of earlier submissions that are still to be graded, and come first. */
  ahead: z.number().int(),
  total: z.number().int(),
  graded: z.number().int(),
  answers: z.array(
    z.object({
      attemptQuestionId: z.uuid(),
      position: z.number().int(),
      title: z.string(),
      kind: questionKindSchema,
      status: z.enum(["waiting", "running", "retrying", "graded", "failed"]),
      /** 0..100; null until graded. */
      score: z.number().nullable(),
      state: gradeStateSchema.nullable(),
    }),
  ),
});
export type GradingProgress = z.infer<typeof gradingProgressSchema>;

export const testVerdictSchema = z.object({
  name: z.string(),
  show: z.enum(["visible", "hidden"]),
  passed: z.boolean(),
  message: z.string().nullable(),
  expected: z.string().nullable(),
  got: z.string().nullable(),
  ms: z.number().nullable(),
});

export const reviewCriterionSchema = z.object({
  id: z.string(),
  /** Its automatic grade: who decides or asks names it, so that this counts for what was read and nothing else. */
  gradeId: z.uuid(),
  statement: z.string(),
  by: z.enum(["text", "tests", "ast", "operations", "person"]),
  verdict: verdictSchema,
  state: gradeStateSchema,
  /** In the units of the rubric's weights, one decimal. */
  points: z.number(),
  maxPoints: z.number(),
  evidence: z.array(spanSchema),
  misconception: z.object({ text: z.string(), span: spanSchema }).nullable(),
  /** Calibrated probability that a careful person agrees, 0..1. */
  confidence: z.number(),
  /** The passage that answers it; null where there is none. */
  study: studyLinkSchema.nullable(),
  tests: z.array(testVerdictSchema),
  /** What the grader gave, whatever stands now. */
  automatic: z.object({ verdict: verdictSchema, state: gradeStateSchema, points: z.number() }),
  /** The decision that counts; null while the grader's word does. */
  decision: z
    .object({
      id: z.uuid(),
      by: z.enum(["candidate", "interviewer"]),
      reason: z.string(),
      at: z.date(),
      /** Whether the reader made it, and can take it back. */
      mayUndo: z.boolean(),
    })
    .nullable(),
  /** The newest decision that no longer counts, for the criterion was reworded since; null where one counts. */
  lapsed: z
    .object({
      by: z.enum(["candidate", "interviewer"]),
      /** Whether the reader made it. */
      own: z.boolean(),
      reason: z.string(),
      at: z.date(),
      /** Fraction 0..1 of the criterion's points, and what it said then. */
      points: z.number(),
      statement: z.string(),
    })
    .nullable(),
  /** The newest decision: the next one has to name it. */
  head: z.uuid().nullable(),
  /** The newest request to an interviewer that was not taken back. */
  appeal: z
    .object({
      id: z.uuid(),
      kind: appealKindSchema,
      reason: z.string(),
      raisedAt: z.date(),
      dueAt: z.date(),
      status: z.enum(["open", "answered"]),
      mayWithdraw: z.boolean(),
    })
    .nullable(),
  /** What the reader may do about this criterion. */
  may: z.object({ settle: z.boolean(), ask: z.boolean(), appeal: z.boolean() }),
});
export type ReviewCriterion = z.infer<typeof reviewCriterionSchema>;

export const reviewQuestionSchema = z.object({
  id: z.uuid(),
  position: z.number().int(),
  title: z.string(),
  kind: questionKindSchema,
  topics: z.array(topicViewSchema),
  minutes: z.number().int(),
  timeSpentMs: z.number().int(),
  prompt: z.string(),
  answer: z.string(),
  given: givenSchema,
  words: z.number().int(),
  reference: z.string(),
  solution: z.string().nullable(),
  sources: z.array(z.object({ title: z.string(), from: z.number().int(), to: z.number().int() })),
  /** Where the notes behind the question were wrong. */
  corrections: z.array(correctionViewSchema),
  /** 0..100. Null while this answer has no grade. */
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  state: gradeStateSchema.nullable(),
  points: z.number(),
  maxPoints: z.number(),
  criteria: z.array(reviewCriterionSchema),
  /** For code: how the run ended, with its output shortened; null for text. */
  run: z
    .object({ status: z.string(), stderr: z.string(), stdout: z.string(), wallMs: z.number() })
    .nullable(),
  flags: z.array(z.object({ code: z.string(), reason: z.string() })),
  /** Whether the answer as a whole waits for an interviewer because of its flags. */
  flagged: z.boolean(),
  /** Whether the reader may ask an interviewer to look at it. */
  mayAsk: z.boolean(),
  followUps: z.array(z.string()),
  grader: z.string().nullable(),
  /** Versions of the question: the one that was asked, and the one whose rubric the grade follows. */
  versions: z.object({ asked: z.number().int(), graded: z.number().int() }),
  /** The version that was asked, for authors who may open it in full; null for everybody else. */
  opens: openQuestionSchema.nullable(),
});
export type ReviewQuestion = z.infer<typeof reviewQuestionSchema>;

export const reviewSchema = z.object({
  attempt: z.object({
    id: z.uuid(),
    title: z.string(),
    startedAt: z.date(),
    submittedAt: z.date(),
    submittedBy: z.enum(["candidate", "deadline"]),
    durationMinutes: z.number().int(),
    questionVersions: z.number().int(),
  }),
  candidate: z.object({ id: z.uuid(), name: z.string(), isReader: z.boolean() }),
  /** 0..100, with an 80 % interval. */
  score: z.number(),
  low: z.number(),
  high: z.number(),
  change: z.number().nullable(),
  /** Criteria that wait for a person, criteria that a person decided, and all of them. */
  checks: z.number().int(),
  decided: z.number().int(),
  criteria: z.number().int(),
  /** Answers that wait for an interviewer as a whole. */
  flagged: z.number().int(),
  questions: z.array(reviewQuestionSchema),
});
export type Review = z.infer<typeof reviewSchema>;
