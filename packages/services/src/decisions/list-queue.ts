import { attemptQuestions } from "@viva/db/schema/attempt";
import { mayDecide } from "@viva/domain/access/rules";
import type { OpenQuestion } from "@viva/domain/bank/question-view";
import { isFlagged } from "@viva/domain/grading/fold";
import { arrangeQueue, type QueueReason, type QueueTask, type Waiting } from "@viva/domain/grading/queue";
import { inArray } from "drizzle-orm";
import { authorizeAuthor } from "../access/authorize.ts";
import { openQuestions } from "../bank/open-questions.ts";
import type { Call } from "../context.ts";
import { type CurrentGrade, loadCurrentGrades } from "../grading/load-current-grades.ts";
import { findWaiting } from "./find-waiting.ts";
import { openAppeal } from "./open-appeal.ts";

export interface ListQueueInput {
  /** An answer to have among them in any case, by its id, if it waits for this interviewer. */
  answer?: string | undefined;
}

/**
 * What waits for this interviewer: appeals and requests on answers they may decide on, and in their own sets also
 * what the grader flagged or was unsure of and nobody settled. Blind; what is due first, the rest in an order of their
 * own.
 */
export async function listQueue({ ctx, input }: Call<ListQueueInput>): Promise<QueueTask[]> {
  const actor = authorizeAuthor(ctx);
  const found = await findWaiting(ctx, actor, input.answer ?? null);
  if (found.size === 0) return [];
  const grades = await loadCurrentGrades(ctx, inArray(attemptQuestions.id, [...found.keys()]));
  const opens = await openQuestions(
    ctx,
    grades.map(({ asked }) => asked.questionId),
  );
  const waiting: Waiting[] = [];
  const criteria: Parameters<typeof arrangeQueue>[1] = new Map(
    grades.flatMap((grade) =>
      criteriaOf(grade, {
        editable: found.get(grade.question.id)?.editable ?? false,
        opens: opens(grade.asked),
      }),
    ),
  );
  for (const grade of grades) {
    const setOwnerId = found.get(grade.question.id)?.setOwnerId ?? null;
    for (const criterion of grade.current.criteria) {
      const appeal = openAppeal(grade, criterion);
      const why = reasonFor(grade, criterion, appeal, setOwnerId !== null);
      if (why !== null && mayDecide(actor, { ...grade.attempt, setOwnerId, asked: appeal !== null }))
        waiting.push(waitingAnswer(grade, criterion, appeal, why));
    }
  }
  return arrangeQueue(waiting, criteria, actor.id);
}

type Criterion = CurrentGrade["current"]["criteria"][number];
type Appeal = CurrentGrade["appeals"][number];

/** Null when nobody has to look at it. `owned`: whether the set is somebody's, who then looks after its grades. */
function reasonFor(
  grade: CurrentGrade,
  criterion: Criterion,
  appeal: Appeal | null,
  owned: boolean,
): QueueReason | null {
  if (appeal !== null) return appeal.kind === "appeal" ? "appeal" : "asked";
  if (!owned || criterion.standing?.role === "interviewer") return null;
  if (isFlagged(grade.automatic) || criterion.state === "not-assessed") return "flagged";
  return criterion.state === "check" ? "unsure" : null;
}

function waitingAnswer(
  grade: CurrentGrade,
  criterion: Criterion,
  appeal: Appeal | null,
  why: QueueReason,
): Waiting {
  return {
    criterionId: criterion.criterionId,
    attemptQuestionId: grade.question.id,
    gradeId: criterion.given.id,
    answer: grade.question.answerText,
    evidence: criterion.given.evidence,
    why,
    asked: appeal && { id: appeal.id, kind: appeal.kind, reason: appeal.reason, dueAt: appeal.dueAt },
    flags: (grade.grade.flags ?? []).map((flag) => flag.reason),
    points: criterion.points,
    verdict: criterion.verdict,
    state: criterion.state,
    decidedBy: criterion.standing?.role ?? null,
    confidence: criterion.confidence,
    head: criterion.head,
  };
}

/** The criteria of an answer by their row, as tasks show them. */
function criteriaOf(
  { asked, graded, current }: CurrentGrade,
  { editable, opens }: { editable: boolean; opens: OpenQuestion | null },
) {
  return current.criteria.map(({ criterionId, key, statement, weight }) => {
    const written = graded.content.rubric.find((each) => each.id === key);
    const task = {
      questionId: asked.questionId,
      opens,
      kind: asked.content.kind,
      title: asked.content.title,
      prompt: asked.content.prompt,
      reference: graded.content.reference,
      criterion: {
        key,
        statement,
        maxPoints: weight,
        accept: written?.by === "text" ? written.accept : [],
        editable: editable && written?.by === "text",
      },
    };
    return [criterionId, task] as const;
  });
}
