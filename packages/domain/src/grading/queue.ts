import * as z from "zod";
import { questionKindSchema } from "../bank/question.ts";
import { openQuestionSchema } from "../bank/question-view.ts";
import { seededRandom } from "../interview/seeded-random.ts";
import { appealKindSchema } from "./appeal.ts";
import { oneDecimal } from "./score.ts";
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
 * Puts what waits into tasks: answers alike to the same criterion that the grader took alike together, appeals each by
 * itself, for an appeal is argued and answered one by one. What somebody asked comes first, by when its answer is due.
 * The order of the rest, and of the answers within a task, is random and the same for one reader, so that no two readers
 * get tired at the same answers, and nobody finds their place moved.
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
    const rest = all.filter((each) => each.why !== "appeal");
    // As the page shows it: what the reader sees given alike is decided alike.
    const likeGiven = Map.groupBy(
      rest,
      ({ verdict, points }) => `${verdict}/${oneDecimal(points * criterion.criterion.maxPoints)}`,
    );
    const others = [...likeGiven.values()]
      .flatMap((like) => groupSimilar(like, ({ answer }) => answer, criterion.kind))
      .flatMap((group) => chunks(group, MOST_AT_ONCE));
    return [...appeals, ...others].flatMap((group) => taskOf(criterionId, criterion, group, readerId));
  });
  return inOwnOrder(tasks, (task) => task.id, readerId).sort((a, b) => compareDue(dueOf(a), dueOf(b)));
}

/** A stable sort by it leaves what nobody asked in its order; a difference of two that are endless is no number. */
function compareDue(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** When the first answer to somebody who asked is due; endless where nobody did. */
function dueOf({ answers }: QueueTask): number {
  return Math.min(...answers.map(({ asked }) => asked?.dueAt.getTime() ?? Number.POSITIVE_INFINITY));
}

/** Random, and the same for one reader. */
function inOwnOrder<Item>(items: readonly Item[], idOf: (item: Item) => string, readerId: string): Item[] {
  return items
    .map((item) => ({ item, id: idOf(item), place: seededRandom(`${readerId}/${idOf(item)}`)() }))
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
    .map(({ item }) => item);
}

function taskOf(criterionId: string, criterion: Criterion, group: Waiting[], readerId: string): QueueTask[] {
  const [first] = group;
  if (!first) return [];
  const answers = inOwnOrder(group, (each) => `${criterionId}/${each.attemptQuestionId}`, readerId).map(
    ({ criterionId: _same, ...answer }) => answer,
  );
  // The most pressing reason of the group names it.
  const why = queueReasonSchema.options.find((reason) => answers.some((answer) => answer.why === reason));
  return [{ id: `${criterionId}/${first.attemptQuestionId}`, ...criterion, why: why ?? first.why, answers }];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
