import { attemptQuestions } from "@viva/db/schema/attempt";
import { questionVersions } from "@viva/db/schema/bank";
import { appeals, gradeDecisions } from "@viva/db/schema/grading";
import { auditEvents, users } from "@viva/db/schema/identity";
import type { AuditArea, AuditEvent } from "@viva/domain/operations/views";
import { and, desc, eq, inArray, like, lt, or } from "drizzle-orm";
import { authorizeOperator } from "../access/authorize.ts";
import type { Call, Context } from "../context.ts";

export interface ListAuditInput {
  area?: AuditArea | undefined;
  /** Id of the last event of the page before. Ids rise with time, so they are the order too. */
  cursor?: string | undefined;
  limit: number;
}

/** How actions of an area begin. */
const PREFIXES: Record<AuditArea, readonly string[]> = {
  grading: ["grading."],
  bank: ["bank."],
  attempts: ["attempt.", "interview.", "mastery."],
  accounts: ["identity.", "organisation."],
};

/** Who did what to which row, newest first. */
export async function listAudit({
  ctx,
  input,
}: Call<ListAuditInput>): Promise<{ items: AuditEvent[]; nextCursor: string | null }> {
  authorizeOperator(ctx);
  const prefixes = input.area === undefined ? [] : PREFIXES[input.area];
  const rows = await ctx.db
    .select({ event: auditEvents, actor: users.name })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, auditEvents.actorId))
    .where(
      and(
        input.cursor === undefined ? undefined : lt(auditEvents.id, input.cursor),
        prefixes.length === 0
          ? undefined
          : or(...prefixes.map((prefix) => like(auditEvents.action, `${prefix}%`))),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(input.limit + 1);
  const page = rows.slice(0, input.limit);
  const answers = await answersOf(
    ctx,
    page.map(({ event }) => event),
  );
  return {
    items: page.map(({ event, actor }) => {
      const { id, at, actorId, action, subjectType, subjectId } = event;
      const answer = tellsOfAnswer(event) ? (answers.get(subjectId) ?? null) : null;
      return { id, at, actor: actor ?? actorId, action, subjectType, subjectId, answer };
    }),
    nextCursor: rows.length > input.limit ? (page.at(-1)?.event.id ?? null) : null,
  };
}

type EventRow = typeof auditEvents.$inferSelect;

function tellsOfAnswer({ subjectType, action }: EventRow): boolean {
  return subjectType === "grade-decision" || action === "grading.appeal-overdue";
}

/** The answers that interviewers decided on and those of overdue appeals, by the subjects of the events. */
async function answersOf(
  ctx: Context,
  events: readonly EventRow[],
): Promise<Map<string, AuditEvent["answer"]>> {
  const ids = events.filter(tellsOfAnswer).map((event) => event.subjectId);
  const answer = {
    attemptId: attemptQuestions.attemptId,
    attemptQuestionId: attemptQuestions.id,
    position: attemptQuestions.position,
    content: questionVersions.content,
  };
  const decided = await ctx.db
    .select({ subjectId: gradeDecisions.id, ...answer })
    .from(gradeDecisions)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, gradeDecisions.attemptQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(and(eq(gradeDecisions.role, "interviewer"), inArray(gradeDecisions.id, ids)));
  const overdue = await ctx.db
    .select({ subjectId: appeals.id, ...answer })
    .from(appeals)
    .innerJoin(attemptQuestions, eq(attemptQuestions.id, appeals.attemptQuestionId))
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(inArray(appeals.id, ids));
  return new Map(
    [...decided, ...overdue].map(({ subjectId, content, ...place }) => [
      subjectId,
      { ...place, questionTitle: content.title },
    ]),
  );
}
