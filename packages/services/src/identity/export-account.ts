import { attempts, clockEvents } from "@viva/db/schema/attempt";
import { questionDrafts, questionSets, questions, questionVersions } from "@viva/db/schema/bank";
import { bankImports } from "@viva/db/schema/bank-import";
import { gradeDecisions, gradeNews } from "@viva/db/schema/grading";
import { auditEvents, authSessions, memberships, organisations, users } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import { and, asc, eq, gt, type SQL } from "drizzle-orm";
import { audit, type Call, type Context, only, requireActor } from "../context.ts";
import { exportAnswers } from "./export-answers.ts";

const PAGE = 200;

export interface ExportedAccount {
  fileName: string;
  /** The text of one JSON document, in pieces: read the next one when there is room for it. */
  chunks: AsyncIterable<string>;
}

/**
 * What is held of the actor, as JSON: account, organisation, sign-ins, interviews, attempts with every answer and grade,
 * reports, news, what they wrote and decided as an author, and what the audit says of them. Nothing is held in memory
 * but a page of it, and no transaction is open while it is read: what changes meanwhile may be in it or not. Left out is
 * what was made out of it: drafts that an import read from a file, tries of code, previews of regrades.
 */
export async function exportAccount({ ctx }: Call<void>): Promise<ExportedAccount> {
  const { id } = requireActor(ctx);
  await audit(ctx, "identity.export-account", { type: "user", id });
  const day = ctx.clock.now().toISOString().slice(0, 10);
  return { fileName: `viva-account-${day}.json`, chunks: write(ctx, id) };
}

async function* write(ctx: Context, id: string): AsyncGenerator<string> {
  const { passwordHash: _never, ...account } = only(
    await ctx.db.select().from(users).where(eq(users.id, id)),
  );
  yield `{\n"exportedAt": ${JSON.stringify(ctx.clock.now())},\n"account": ${JSON.stringify(account)}`;
  const membership = only(
    await ctx.db
      .select({ organisation: organisations.name, since: memberships.since })
      .from(memberships)
      .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
      .where(eq(memberships.userId, id)),
  );
  yield `,\n"membership": ${JSON.stringify(membership)}`;
  yield* list("signIns", paged(ctx, authSessions, eq(authSessions.userId, id)));
  yield* list("interviews", paged(ctx, scheduledInterviews, eq(scheduledInterviews.candidateId, id)));
  yield* list("attempts", attemptsOf(ctx, id));
  yield* list("news", paged(ctx, gradeNews, eq(gradeNews.readerId, id)));
  yield* list("questionSets", setsOf(ctx, id));
  yield* list("imports", paged(ctx, bankImports, eq(bankImports.ownerId, id)));
  yield* list("decisions", paged(ctx, gradeDecisions, eq(gradeDecisions.decidedBy, id)));
  yield* list("audit", paged(ctx, auditEvents, eq(auditEvents.actorId, id)));
  yield "\n}\n";
}

/** Each attempt whole, one after the other: the largest thing that is in memory at once. */
async function* attemptsOf(ctx: Context, candidateId: string): AsyncGenerator<object> {
  for await (const attempt of paged(ctx, attempts, eq(attempts.candidateId, candidateId))) {
    const [report] = await ctx.db.select().from(reports).where(eq(reports.attemptId, attempt.id));
    const clock = await ctx.db
      .select()
      .from(clockEvents)
      .where(eq(clockEvents.attemptId, attempt.id))
      .orderBy(asc(clockEvents.id));
    yield { ...attempt, clock, answers: await exportAnswers(ctx, attempt.id), report: report ?? null };
  }
}

/** Each set whole, with what its owner is still writing and all that was published of it. */
async function* setsOf(ctx: Context, ownerId: string): AsyncGenerator<object> {
  for await (const set of paged(ctx, questionSets, eq(questionSets.ownerId, ownerId))) {
    const written = await ctx.db
      .select({ question: questions, draft: questionDrafts.content })
      .from(questions)
      .leftJoin(questionDrafts, eq(questionDrafts.questionId, questions.id))
      .where(eq(questions.homeSetId, set.id))
      .orderBy(asc(questions.id));
    const published = await ctx.db
      .select({
        // Not the columns that are computed out of the content for searches.
        version: {
          id: questionVersions.id,
          questionId: questionVersions.questionId,
          version: questionVersions.version,
          contentHash: questionVersions.contentHash,
          content: questionVersions.content,
          publishedAt: questionVersions.publishedAt,
          publishedBy: questionVersions.publishedBy,
        },
      })
      .from(questionVersions)
      .innerJoin(questions, eq(questions.id, questionVersions.questionId))
      .where(eq(questions.homeSetId, set.id))
      .orderBy(asc(questionVersions.version));
    const versions = Map.groupBy(published, ({ version }) => version.questionId);
    yield {
      ...set,
      questions: written.map(({ question, draft }) => ({
        ...question,
        draft,
        versions: (versions.get(question.id) ?? []).map(({ version }) => version),
      })),
    };
  }
}

type PagedTable =
  | typeof attempts
  | typeof auditEvents
  | typeof authSessions
  | typeof bankImports
  | typeof gradeDecisions
  | typeof gradeNews
  | typeof questionSets
  | typeof scheduledInterviews;

/** Rows by id, a page at a time. Ids rise with time, so they are the order too. */
async function* paged<Table extends PagedTable>(
  ctx: Context,
  table: Table,
  where: SQL,
): AsyncGenerator<Table["$inferSelect"]> {
  for (let after: string | null = null; ; ) {
    const rows: Table["$inferSelect"][] = await ctx.db
      .select()
      .from<PagedTable>(table)
      .where(and(where, after === null ? undefined : gt(table.id, after)))
      .orderBy(asc(table.id))
      .limit(PAGE);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

async function* list(name: string, rows: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n"${name}": [`;
  let before = "\n";
  for await (const row of rows) {
    yield before + JSON.stringify(row);
    before = ",\n";
  }
  yield "]";
}
