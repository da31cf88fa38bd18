import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionSets, questions, questionVersions } from "@viva/db/schema/bank";
import { answerGrades, appeals, gradeDecisions } from "@viva/db/schema/grading";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import { type Actor, mayDecide, mayEditSet } from "@viva/domain/access/rules";
import type { OpenQuestion } from "@viva/domain/bank/question-view";
import { answerFlags } from "@viva/domain/grading/fold";
import { arrangeQueue, type QueueReason, type QueueTask, type Waiting } from "@viva/domain/grading/queue";
import { and, desc, eq, exists, gt, inArray, isNotNull, ne, notExists, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { authorizeAuthor } from "../access/authorize.ts";
import { inReach } from "../access/in-reach.ts";
import { openQuestions } from "../bank/open-questions.ts";
import type { Call, Context } from "../context.ts";
import { type CurrentGrade, loadCurrentGrades } from "../grading/load-current-grades.ts";
import { isUnanswered } from "./is-unanswered.ts";
import { openAppeal } from "./open-appeal.ts";

/** Answers looked at for one queue, newest first. What is beyond comes when these are decided. */
const MOST_ANSWERS = 400;

/**
 * What waits for this interviewer: appeals and requests on answers they may decide on, and in their own sets also
 * what the grader flagged or was unsure of and nobody settled. Blind, and in an order of their own.
 */
export async function listQueue({ ctx }: Call<void>): Promise<QueueTask[]> {
  const actor = authorizeAuthor(ctx);
  const found = await findAnswers(ctx, actor);
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
  { grade }: CurrentGrade,
  criterion: Criterion,
  appeal: Appeal | null,
  owned: boolean,
): QueueReason | null {
  if (appeal !== null) return appeal.kind === "appeal" ? "appeal" : "asked";
  if (!owned || criterion.standing?.role === "interviewer") return null;
  const flagged = answerFlags(grade.flags ?? []).length > 0 && grade.state !== "graded";
  if (flagged || criterion.state === "not-assessed") return "flagged";
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

interface Found {
  /** Owner of the set that the interview was drawn from. */
  setOwnerId: string | null;
  /** Whether the actor may change the question. */
  editable: boolean;
}

/** Answers that may have something for this actor: found by what is cheap to search, judged afterwards by the rules. */
async function findAnswers(ctx: Context, actor: Actor): Promise<Map<string, Found>> {
  const own = actor.role === "admin" ? isNotNull(questionSets.ownerId) : eq(questionSets.ownerId, actor.id);
  const undecided = notExists(
    ctx.db
      .select({ id: gradeDecisions.id })
      .from(gradeDecisions)
      .where(
        and(
          eq(gradeDecisions.attemptQuestionId, attemptQuestions.id),
          eq(gradeDecisions.role, "interviewer"),
        ),
      ),
  );
  const flagged = and(ne(answerGrades.state, "graded"), undecided);
  const home = alias(questionSets, "home");
  const rows = await ctx.db
    .selectDistinct({
      id: attemptQuestions.id,
      setOwnerId: questionSets.ownerId,
      home: { ownerId: home.ownerId, organisationId: home.organisationId },
    })
    .from(attemptQuestions)
    .innerJoin(attempts, eq(attempts.id, attemptQuestions.attemptId))
    .innerJoin(scheduledInterviews, eq(scheduledInterviews.id, attempts.interviewId))
    .innerJoin(questionSets, eq(questionSets.id, scheduledInterviews.setId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .innerJoin(home, eq(home.id, questions.homeSetId))
    .innerJoin(reports, eq(reports.attemptId, attempts.id))
    .innerJoin(answerGrades, eq(answerGrades.attemptQuestionId, attemptQuestions.id))
    .where(
      and(
        ne(attempts.candidateId, actor.id),
        inReach(actor, attempts.organisationId),
        or(hasOpenAppeal(ctx), and(own, or(gt(reports.checks, 0), flagged))),
      ),
    )
    .orderBy(desc(attemptQuestions.id))
    .limit(MOST_ANSWERS);
  return new Map(
    rows.map(({ id, setOwnerId, home }) => [id, { setOwnerId, editable: mayEditSet(actor, home) }]),
  );
}

function hasOpenAppeal(ctx: Context) {
  return exists(
    ctx.db
      .select({ id: appeals.id })
      .from(appeals)
      .where(and(eq(appeals.attemptQuestionId, attemptQuestions.id), isUnanswered(ctx))),
  );
}
