import * as z from "zod";
import { questionKindSchema } from "../bank/question.ts";
import { openQuestionSchema } from "../bank/question-view.ts";
import { seededRandom } from "../interview/seeded-random.ts";
import { appealKindSchema } from "./appeal.ts";
import { groupSimilar } from "./similar-answers.ts";
import { gradeStateSchema, spanSchema, verdictSchema } from "./views.ts";

/** Why a criterion of an answer waits for an interviewer. */
export const queueReasonSchema = z.enum(["appeal", "asked", "flagged", "unsure"]);
export type QueueReason = z.infer<typeof queueReasonSchema>;

/** One answer to look at. It never says whose it is. */
export const queueAnswerSchema = z.object({
  attemptQuestionId: z.uuid(),
  /** The criterion's automatic grade: a decision names it, so that it counts for what was read and nothing else. */
  gradeId: z.uuid(),
  answer: z.string(),
  evidence: z.array(spanSchema),
  why: queueReasonSchema,
  /** What the candidate wrote when they asked; null when nobody asked. */
  asked: z.object({ id: z.uuid(), kind: appealKindSchema, reason: z.string(), dueAt: z.date() }).nullable(),
  flags: z.array(z.string()),
  /** Fraction 0..1 of the criterion's points that count now. */
  points: z.number(),
  verdict: verdictSchema,
  state: gradeStateSchema,
  /** Who decided what counts now; null while the grader's word does. */
  decidedBy: z.enum(["candidate", "interviewer"]).nullable(),
  confidence: z.number(),
  /** The newest decision: the next one has to name it. */
  head: z.uuid().nullable(),
});
export type QueueAnswer = z.infer<typeof queueAnswerSchema>;

/**
 * Why a decision was not stored on an answer: it was made on what no longer stands. `asked`: its candidate asked a
 * person meanwhile, or took that back.
 */
export type Meanwhile = "decided" | "decided-by-you" | "regraded" | "asked";

/** One criterion to decide on, in one answer or in several alike. */
export const queueTaskSchema = z.object({
  id: z.string(),
  questionId: z.uuid(),
  /** The version that was asked, where the reader may open it in full. */
  opens: openQuestionSchema.nullable(),
  kind: questionKindSchema,
  title: z.string(),
  prompt: z.string(),
  reference: z.string(),
  criterion: z.object({
    key: z.string(),
    statement: z.string(),
    maxPoints: z.number(),
    accept: z.array(z.string()),
    /** Whether the reader may add to the accepted phrasings. */
    editable: z.boolean(),
  }),
  why: queueReasonSchema,
  answers: z.array(queueAnswerSchema).min(1),
});
export type QueueTask = z.infer<typeof queueTaskSchema>;
type Criterion = Omit<QueueTask, "id" | "why" | "answers">;

export interface Waiting extends QueueAnswer {
  /** The same for answers to one criterion of one version. */
  criterionId: string;
}

/** One look should not have to take in more than this. */
const MOST_AT_ONCE = 20;

/**
 * Puts what waits into tasks: answers alike to the same criterion together, appeals each by itself, for an appeal is
 * argued and answered one by one. The order is random and the same for one reader, so that no two readers get tired
 * at the same answers, and nobody finds their place moved.
 */
export function arrangeQueue(
  waiting: readonly Waiting[],
  criteria: ReadonlyMap<string, Criterion>,
  readerId: string,
): QueueTask[] {
  const ordered = [...waiting].sort((a, b) => (a.attemptQuestionId < b.attemptQuestionId ? -1 : 1));
  const byCriterion = Map.groupBy(ordered, (each) => each.criterionId);
  const tasks = [...byCriterion].flatMap(([criterionId, all]) => {
    const criterion = criteria.get(criterionId);
    if (!criterion) return [];
    const appeals = all.filter((each) => each.why === "appeal").map((each) => [each]);
    const others = groupSimilar(
      all.filter((each) => each.why !== "appeal"),
      (each) => each.answer,
    ).flatMap((group) => chunks(group, MOST_AT_ONCE));
    return [...appeals, ...others].flatMap((group) => taskOf(criterionId, criterion, group));
  });
  return tasks
    .map((task) => ({ task, place: seededRandom(`${readerId}/${task.id}`)() }))
    .sort((a, b) => a.place - b.place || (a.task.id < b.task.id ? -1 : 1))
    .map(({ task }) => task);
}

function taskOf(criterionId: string, criterion: Criterion, group: Waiting[]): QueueTask[] {
  const [first] = group;
  if (!first) return [];
  const answers = group.map(({ criterionId: _same, ...answer }) => answer);
  // The most pressing reason of the group names it.
  const why = queueReasonSchema.options.find((reason) => answers.some((answer) => answer.why === reason));
  return [{ id: `${criterionId}/${first.attemptQuestionId}`, ...criterion, why: why ?? first.why, answers }];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
