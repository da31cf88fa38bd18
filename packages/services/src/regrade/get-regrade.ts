import { isDeepStrictEqual } from "node:util";
import { questionDrafts, questionVersions } from "@viva/db/schema/bank";
import { regradeResults, regrades } from "@viva/db/schema/grading";
import type { FreeTextQuestion } from "@viva/domain/bank/question";
import {
  type AcceptedPhrasing,
  CHANGE_STEPS,
  type RegradeView,
  SMALLEST_CHANGE,
} from "@viva/domain/grading/regrade";
import { oneDecimal } from "@viva/domain/grading/score";
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Call, Context } from "../context.ts";
import { only } from "../context.ts";
import { authorizeRegrade, type RegradeRow } from "./authorize-regrade.ts";
import { holdsPhrasing } from "./holds-phrasing.ts";
import { newestVersion, publishedSince, type VersionRow } from "./newest-version.ts";
import { changeOf } from "./score-change.ts";

/** How far a regrade is, and what it changes as far as that is known. */
export async function getRegrade({ ctx, input }: Call<{ regradeId: string }>): Promise<RegradeView> {
  const { regrade } = await authorizeRegrade(ctx, input.regradeId);
  const [draft] = await ctx.db
    .select({ revision: questionDrafts.revision })
    .from(questionDrafts)
    .where(eq(questionDrafts.questionId, regrade.questionId));
  const newest = await newestVersion(ctx, regrade.questionId);
  return {
    id: regrade.id,
    questionId: regrade.questionId,
    title: regrade.content.title,
    status: regrade.status,
    total: regrade.total,
    done: regrade.done,
    createdAt: regrade.createdAt,
    reason: regrade.status === "previewed" ? await reasonBefore(ctx, regrade) : regrade.reason,
    version: await versionOf(ctx, regrade, newest),
    accepted: acceptedOf(regrade, newest),
    publishedSince: regrade.versionId === null ? (publishedSince(regrade, newest)?.version ?? null) : null,
    failure: regrade.failure,
    draftRevision: draft?.revision ?? null,
    draftChanged: draft !== undefined && draft.revision !== regrade.draftRevision,
    ...(await summarise(ctx, regrade.id)),
  };
}

/** What was typed for the preview before it, if that was not applied: nobody has to type it again. */
async function reasonBefore(ctx: Context, { id, questionId }: RegradeRow): Promise<string> {
  const [before] = await ctx.db
    .select({ status: regrades.status, reason: regrades.reason })
    .from(regrades)
    .where(and(eq(regrades.questionId, questionId), lt(regrades.id, id)))
    .orderBy(desc(regrades.id))
    .limit(1);
  return before?.status === "outdated" || before?.status === "failed" ? before.reason : "";
}

async function summarise(ctx: Context, regradeId: string) {
  const change = changeOf();
  const smallest = sql.raw(String(SMALLEST_CHANGE));
  const counts = only(
    await ctx.db
      .select({
        up: sql<number>`count(*) filter (where ${change} >= ${smallest})`.mapWith(Number),
        down: sql<number>`count(*) filter (where ${change} <= -${smallest})`.mapWith(Number),
        all: sql<number>`count(*)`.mapWith(Number),
        meanUp: sql<number | null>`avg(${change}) filter (where ${change} >= ${smallest})`,
        meanDown: sql<number | null>`avg(${change}) filter (where ${change} <= -${smallest})`,
        lapsing: sql<number>`count(*) filter (where ${regradeResults.lapses})`.mapWith(Number),
      })
      .from(regradeResults)
      .where(eq(regradeResults.regradeId, regradeId)),
  );
  const steps = sql.raw(`array[${CHANGE_STEPS.join(", ")}]::float8[]`);
  const bin = sql<number>`width_bucket(${change}, ${steps})`;
  const filled = await ctx.db
    .select({ bin: bin.mapWith(Number), count: sql<number>`count(*)`.mapWith(Number) })
    .from(regradeResults)
    .where(eq(regradeResults.regradeId, regradeId))
    .groupBy(sql`1`);
  const byBin = new Map(filled.map((row) => [row.bin, row.count]));
  return {
    up: counts.up,
    down: counts.down,
    same: counts.all - counts.up - counts.down,
    meanUp: oneDecimal(counts.meanUp ?? 0),
    meanDown: oneDecimal(counts.meanDown ?? 0),
    lapsing: counts.lapsing,
    bins: Array.from({ length: CHANGE_STEPS.length + 1 }, (_, index) => ({
      from: CHANGE_STEPS[index - 1] ?? null,
      to: CHANGE_STEPS[index] ?? null,
      count: byBin.get(index) ?? 0,
    })),
  };
}

/** The phrasing that a preview is about, and whether the question would change by more than that. */
function acceptedOf({ accepted, content }: RegradeRow, newest: VersionRow | null): RegradeView["accepted"] {
  if (accepted === null || content.kind !== "free-text") return null;
  const { criterion, phrase } = accepted;
  const published = newest?.content.kind === "free-text" ? newest.content : null;
  return {
    criterion,
    phrase,
    statement: content.rubric.find((each) => each.id === criterion)?.statement ?? criterion,
    amongOthers:
      published === null ||
      !isDeepStrictEqual(writtenParts(published, accepted), writtenParts(content, accepted)),
    published: published !== null && holdsPhrasing(published.rubric, accepted),
  };
}

/** What an author writes of a question, without one phrasing. */
function writtenParts(question: FreeTextQuestion, { criterion, phrase }: AcceptedPhrasing) {
  const { title, topics, difficulty, minutes, prompt, reference, rubric, followUps, hints } = question;
  const others = rubric.map(({ id, weight, statement, accept, misconceptions }) => ({
    id,
    weight,
    statement,
    accept: id === criterion ? accept.filter((each) => each !== phrase) : accept,
    misconceptions,
  }));
  return { title, topics, difficulty, minutes, prompt, reference, followUps, hints, rubric: others };
}

/** The version that it was applied as, or the one that applying would make. */
async function versionOf(ctx: Context, regrade: RegradeRow, newest: VersionRow | null): Promise<number> {
  if (regrade.versionId !== null) {
    const applied = eq(questionVersions.id, regrade.versionId);
    const { version } = only(
      await ctx.db.select({ version: questionVersions.version }).from(questionVersions).where(applied),
    );
    return version;
  }
  if (newest === null) return 1;
  return newest.contentHash === regrade.contentHash ? newest.version : newest.version + 1;
}
