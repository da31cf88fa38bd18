import { answerGrades } from "@viva/db/schema/grading";
import { serviceHeartbeats } from "@viva/db/schema/operations";
import type { ModelUse } from "@viva/domain/operations/views";
import { and, eq, gte, isNotNull, sql } from "drizzle-orm";
import { authorizeOperator } from "../access/authorize.ts";
import { type Call, only } from "../context.ts";

const DAYS = 30;

/** What the language model cost and was worth of late, for whoever configures it. */
export async function getModelUse({ ctx }: Call<void>): Promise<ModelUse> {
  authorizeOperator(ctx);
  const [beat] = await ctx.db.select().from(serviceHeartbeats).where(eq(serviceHeartbeats.service, "worker"));
  const since = new Date(ctx.clock.now().getTime() - DAYS * 86_400_000);
  const recent = and(isNotNull(answerGrades.model), gte(answerGrades.gradedAt, since));
  const outcome = sql<string>`${answerGrades.model}->>'outcome'`;
  const ms = sql`(${answerGrades.model}->>'ms')::float8`;
  const tokens = (kind: "promptTokens" | "completionTokens") =>
    sql<number>`coalesce(sum((${answerGrades.model}->>${kind})::bigint), 0)`.mapWith(Number);
  const totals = only(
    await ctx.db
      .select({
        medianMs: sql<number | null>`percentile_disc(0.5) within group (order by ${ms})`,
        p95Ms: sql<number | null>`percentile_disc(0.95) within group (order by ${ms})`,
        promptTokens: tokens("promptTokens"),
        completionTokens: tokens("completionTokens"),
      })
      .from(answerGrades)
      .where(recent),
  );
  const outcomes = await ctx.db
    .select({ fault: outcome, answers: sql<number>`count(*)`.mapWith(Number) })
    .from(answerGrades)
    .where(recent)
    .groupBy(sql`1`)
    .orderBy(sql`2 desc`, sql`1`);
  const name = beat?.details.model;
  return {
    name: typeof name === "string" ? name : null,
    days: DAYS,
    answers: outcomes.reduce((sum, { answers }) => sum + answers, 0),
    used: outcomes.find(({ fault }) => fault === "used")?.answers ?? 0,
    faults: outcomes.filter(({ fault }) => fault !== "used"),
    ...totals,
  };
}
