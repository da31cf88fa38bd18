import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { questionSets, questions, questionVersions, rubricCriteria } from "@viva/db/schema/bank";
import { answerGrades, appeals, criterionGrades, gradeDecisions } from "@viva/db/schema/grading";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import { type Actor, mayEditSet } from "@viva/domain/access/rules";
import type { DecidingRole } from "@viva/domain/grading/fold";
import {
  and,
  desc,
  eq,
  exists,
  gt,
  isNotNull,
  isNull,
  ne,
  not,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { inReach } from "../access/in-reach.ts";
import type { Context } from "../context.ts";
import { isUnanswered } from "./is-unanswered.ts";

/** Answers that nobody asked about, looked at for one queue, newest first. What is beyond comes when these are decided. */
const MOST_ANSWERS = 400;

export interface Found {
  /** Owner of the set that the interview was drawn from. */
  setOwnerId: string | null;
  /** Whether the actor may change the question. */
  editable: boolean;
}

/**
 * Answers that may have something for this actor: found by what the database can search, judged afterwards by the
 * rules. All that somebody asks about and is owed an answer to, and the one that is `named`; of the rest, in the actor's
 * own sets, as many as one reader gets through.
 */
export async function findWaiting(
  ctx: Context,
  actor: Actor,
  named: string | null,
): Promise<Map<string, Found>> {
  const own = actor.role === "admin" ? isNotNull(questionSets.ownerId) : eq(questionSets.ownerId, actor.id);
  const decidable = or(own, isNull(questionSets.ownerId));
  const wanted = or(hasOpenAppeal(ctx), named === null ? undefined : eq(attemptQuestions.id, named));
  const found = [
    ...(await search(ctx, actor, and(decidable, wanted))),
    ...(await search(ctx, actor, and(own, waitsUnasked(ctx)), MOST_ANSWERS)),
  ];
  return new Map(
    found.map(({ id, setOwnerId, home }) => [id, { setOwnerId, editable: mayEditSet(actor, home) }]),
  );
}

/** Answers of others in reach, by the newest grade of each. */
async function search(ctx: Context, actor: Actor, which: SQL | undefined, most?: number) {
  const home = alias(questionSets, "home");
  const query = ctx.db
    .select({
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
    .innerJoin(answerGrades, and(eq(answerGrades.attemptQuestionId, attemptQuestions.id), isNewest(ctx)))
    .where(and(ne(attempts.candidateId, actor.id), inReach(actor, attempts.organisationId), which))
    .orderBy(desc(attemptQuestions.id));
  return most === undefined ? query : query.limit(most);
}

function isNewest(ctx: Context) {
  const newer = alias(answerGrades, "newer");
  const others = ctx.db
    .select({ id: newer.id })
    .from(newer)
    .where(
      and(
        eq(newer.attemptQuestionId, answerGrades.attemptQuestionId),
        eq(newer.status, "graded"),
        gt(newer.id, answerGrades.id),
      ),
    );
  return and(eq(answerGrades.status, "graded"), notExists(others));
}

function hasOpenAppeal(ctx: Context) {
  return exists(
    ctx.db
      .select({ id: appeals.id })
      .from(appeals)
      .where(and(eq(appeals.attemptQuestionId, attemptQuestions.id), isUnanswered(ctx))),
  );
}

/**
 * `reasonFor` in the queue as a condition on `answerGrades`: a criterion that the grader left open, or that a lapsed
 * decision opened, and nobody decided; in a flagged answer, one that no interviewer decided.
 */
function waitsUnasked(ctx: Context) {
  const flagged = and(
    ne(answerGrades.state, "graded"),
    sql`jsonb_path_exists(${answerGrades.flags}, '$[*] ? (@.code != "person")')`,
  );
  const open = or(ne(criterionGrades.state, "graded"), hasDecision(ctx));
  return exists(
    ctx.db
      .select({ id: criterionGrades.id })
      .from(criterionGrades)
      .innerJoin(rubricCriteria, eq(rubricCriteria.id, criterionGrades.criterionId))
      .where(
        and(
          eq(criterionGrades.answerGradeId, answerGrades.id),
          or(and(flagged, not(hasStanding(ctx, "interviewer"))), and(open, not(hasStanding(ctx)))),
        ),
      ),
  );
}

/** A decision on this criterion that was not taken back, whatever the criterion said then. */
function hasDecision(ctx: Context): SQL {
  return exists(decisions(ctx, undefined));
}

/** One that counts: on the same statement. */
function hasStanding(ctx: Context, role?: DecidingRole): SQL {
  const counts = eq(read.statement, rubricCriteria.statement);
  return exists(decisions(ctx, role ? and(counts, eq(gradeDecisions.role, role)) : counts));
}

/** A criterion as whoever decided on it read it. */
const read = alias(rubricCriteria, "read");

function decisions(ctx: Context, which: SQL | undefined) {
  const undo = alias(gradeDecisions, "undo");
  const undone = ctx.db
    .select({ id: undo.id })
    .from(undo)
    .where(and(eq(undo.replaces, gradeDecisions.id), eq(undo.kind, "undo")));
  return ctx.db
    .select({ id: gradeDecisions.id })
    .from(gradeDecisions)
    .innerJoin(read, eq(read.id, gradeDecisions.criterionId))
    .where(
      and(
        eq(gradeDecisions.attemptQuestionId, answerGrades.attemptQuestionId),
        eq(gradeDecisions.criterionKey, rubricCriteria.key),
        eq(gradeDecisions.kind, "set"),
        notExists(undone),
        which,
      ),
    );
}
