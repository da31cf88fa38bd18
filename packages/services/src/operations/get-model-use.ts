import { attempts } from "@viva/db/schema/attempt";
import { answerGrades, gradingRuns } from "@viva/db/schema/grading";
import { serviceHeartbeats } from "@viva/db/schema/operations";
import type { ModelUse } from "@viva/domain/operations/views";
import { and, eq, gte, isNotNull, sql } from "drizzle-orm";
import { authorizeOperator, authorizeOrganisation } from "../access/authorize.ts";
import { type Call, type Context, only } from "../context.ts";
import { loadChoice } from "../language-models/load-choice.ts";

const DAYS = 30;

/**
 * What language models cost and were worth of late, for whoever configures them: for the answers of one organisation,
 * or of all. `name` is the model that answers go to now: the organisation's, or that of the installation.
 */
export async function getModelUse({
  ctx,
  input,
}: Call<{ organisationId?: string | undefined }>): Promise<ModelUse> {
  authorizeOperator(ctx);
  const recent = and(
    recentlyAsked(ctx),
    input.organisationId === undefined ? undefined : eq(attempts.organisationId, input.organisationId),
  );
  const tokens = (kind: "promptTokens" | "completionTokens") =>
    sql<number>`coalesce(sum((${answerGrades.model}->>${kind})::bigint), 0)`.mapWith(Number);
  const totals = only(
    await ctx.db
      .select({
        medianMs,
        p95Ms: sql<number | null>`percentile_disc(0.95) within group (order by ${ms})`,
        promptTokens: tokens("promptTokens"),
        completionTokens: tokens("completionTokens"),
      })
      .from(answerGrades)
      .innerJoin(gradingRuns, eq(gradingRuns.id, answerGrades.gradingRunId))
      .innerJoin(attempts, eq(attempts.id, gradingRuns.attemptId))
      .where(recent),
  );
  const outcomes = await ctx.db
    .select({
      fault: sql<string>`${answerGrades.model}->>'outcome'`,
      answers: sql<number>`count(*)`.mapWith(Number),
    })
    .from(answerGrades)
    .innerJoin(gradingRuns, eq(gradingRuns.id, answerGrades.gradingRunId))
    .innerJoin(attempts, eq(attempts.id, gradingRuns.attemptId))
    .where(recent)
    .groupBy(sql`1`)
    .orderBy(sql`2 desc`, sql`1`);
  return {
    name: await modelName(ctx, input.organisationId),
    days: DAYS,
    answers: outcomes.reduce((sum, { answers }) => sum + answers, 0),
    used: outcomes.find(({ fault }) => fault === "used")?.answers ?? 0,
    faults: outcomes.filter(({ fault }) => fault !== "used"),
    ...totals,
  };
}

const ms = sql`(${answerGrades.model}->>'ms')::float8`;
const medianMs = sql<number | null>`percentile_disc(0.5) within group (order by ${ms})`;

function recentlyAsked(ctx: Context) {
  const since = new Date(ctx.clock.now().getTime() - DAYS * 86_400_000);
  return and(isNotNull(answerGrades.model), gte(answerGrades.gradedAt, since));
}

/** Answers that were sent to a model of late and what half of them took at most, by organisation. */
export async function sentByOrganisation(
  ctx: Context,
): Promise<Map<string, { sent: number; medianMs: number | null }>> {
  const rows = await ctx.db
    .select({ id: attempts.organisationId, sent: sql<number>`count(*)`.mapWith(Number), medianMs })
    .from(answerGrades)
    .innerJoin(gradingRuns, eq(gradingRuns.id, answerGrades.gradingRunId))
    .innerJoin(attempts, eq(attempts.id, gradingRuns.attemptId))
    .where(recentlyAsked(ctx))
    .groupBy(attempts.organisationId);
  return new Map(rows.map(({ id, ...use }) => [id, use]));
}

async function modelName(ctx: Context, organisationId: string | undefined): Promise<string | null> {
  if (organisationId === undefined) return installationModel(ctx);
  const organisation = await authorizeOrganisation(ctx, organisationId);
  const choice = await loadChoice(ctx, organisation.id);
  if (choice.use === "own") return choice.model;
  return choice.use === "off" ? null : installationModel(ctx);
}

/** Name of the installation's model, as the worker reports it; null while it has none or has not reported. */
export async function installationModel(ctx: Context): Promise<string | null> {
  const [beat] = await ctx.db.select().from(serviceHeartbeats).where(eq(serviceHeartbeats.service, "worker"));
  const name = beat?.details.model;
  return typeof name === "string" ? name : null;
}
