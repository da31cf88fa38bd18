import { attempts } from "@viva/db/schema/attempt";
import { reports } from "@viva/db/schema/mastery";
import type { Home } from "@viva/domain/interview/home-view";
import { count, desc, eq } from "drizzle-orm";
import { listAttempts } from "../attempt/list-attempts.ts";
import { type Call, only, requireActor } from "../context.ts";
import { listUpcoming } from "./get-interview.ts";

const RECENT = 4;
const WEAKEST = 3;

/** What the first page after sign-in shows. */
export async function getHome({ ctx }: Call<void>): Promise<Home> {
  const actor = requireActor(ctx);
  const [upcoming, open, recent, total, report] = await Promise.all([
    listUpcoming({ ctx, input: undefined }),
    listAttempts({ ctx, input: { limit: 10, only: "open" } }),
    listAttempts({ ctx, input: { limit: RECENT, only: "ended" } }),
    ctx.db.select({ count: count() }).from(attempts).where(eq(attempts.candidateId, actor.id)),
    ctx.db
      .select({ topics: reports.topics })
      .from(reports)
      .where(eq(reports.candidateId, actor.id))
      .orderBy(desc(reports.attemptId))
      .limit(1),
  ]);
  const scheduled = upcoming.filter((interview) => interview.scheduled);
  return {
    next: scheduled[0] ?? null,
    upcoming,
    open: open.items,
    recent: recent.items,
    attempts: only(total).count,
    weakest: (report[0]?.topics ?? [])
      .filter((topic) => topic.standing !== "too-few" && topic.standing !== "strong")
      .slice(0, WEAKEST)
      .map((topic) => ({ ...topic, unanswered: topic.unanswered ?? 0 })),
  };
}
