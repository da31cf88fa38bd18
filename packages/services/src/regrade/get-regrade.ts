import { isDeepStrictEqual } from "node:util";
import { questionDrafts, questionVersions } from "@viva/db/schema/bank";
import { regradeResults } from "@viva/db/schema/grading";
import type { FreeTextQuestion } from "@viva/domain/bank/question";
import {
  type AcceptedPhrasing,
  CHANGE_STEPS,
  type RegradeView,
  SMALLEST_CHANGE,
} from "@viva/domain/grading/regrade";
import { oneDecimal } from "@viva/domain/grading/score";
import { desc, eq, sql } from "drizzle-orm";
import type { Call, Context } from "../context.ts";
import { only } from "../context.ts";
import { authorizeRegrade, type RegradeRow } from "./authorize-regrade.ts";
import { newestContent } from "./newest-content.ts";
import { changeOf } from "./score-change.ts";

/** How far a regrade is, and what it changes as far as that is known. */
export async function getRegrade({ ctx, input }: Call<{ regradeId: string }>): Promise<RegradeView> {
  const { regrade } = await authorizeRegrade(ctx, input.regradeId);
  const [draft] = await ctx.db
    .select({ revision: questionDrafts.revision })
    .from(questionDrafts)
    .where(eq(questionDrafts.questionId, regrade.questionId));
  return {
    id: regrade.id,
    questionId: regrade.questionId,
    title: regrade.content.title,
    status: regrade.status,
    total: regrade.total,
    done: regrade.done,
    createdAt: regrade.createdAt,
    reason: regrade.reason,
    version: await versionOf(ctx, regrade),
    accepted: await acceptedOf(ctx, regrade),
    draftChanged: draft !== undefined && draft.revision !== regrade.draftRevision,
    ...(await summarise(ctx, regrade.id)),
  };
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
async function acceptedOf(ctx: Context, regrade: RegradeRow): Promise<RegradeView["accepted"]> {
  const { accepted, content } = regrade;
  if (accepted === null || content.kind !== "free-text") return null;
  const { criterion, phrase } = accepted;
  const published = await newestContent(ctx, regrade.questionId);
  return {
    phrase,
    statement: content.rubric.find((each) => each.id === criterion)?.statement ?? criterion,
    amongOthers:
      published === null ||
      !isDeepStrictEqual(writtenParts(published, accepted), writtenParts(content, accepted)),
  };
}

/** What an author writes of a question, without one phrasing. */
function writtenParts(question: FreeTextQuestion, { criterion, phrase }: AcceptedPhrasing) {
  const { title, topics, difficulty, minutes, prompt, reference, rubric } = question;
  const others = rubric.map(({ id, weight, statement, accept, misconceptions }) => ({
    id,
    weight,
    statement,
    accept: id === criterion ? accept.filter((each) => each !== phrase) : accept,
    misconceptions,
  }));
  return { title, topics, difficulty, minutes, prompt, reference, rubric: others };
}

/** The version that it was applied as, or the one that applying would make. */
async function versionOf(ctx: Context, regrade: RegradeRow): Promise<number> {
  const [newest] = await ctx.db
    .select({
      id: questionVersions.id,
      version: questionVersions.version,
      contentHash: questionVersions.contentHash,
    })
    .from(questionVersions)
    .where(
      regrade.versionId === null
        ? eq(questionVersions.questionId, regrade.questionId)
        : eq(questionVersions.id, regrade.versionId),
    )
    .orderBy(desc(questionVersions.version))
    .limit(1);
  if (!newest) return 1;
  return newest.contentHash === regrade.contentHash ? newest.version : newest.version + 1;
}
