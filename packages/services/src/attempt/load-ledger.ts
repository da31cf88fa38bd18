import { clockEvents } from "@viva/db/schema/attempt";
import type { ClockEvent } from "@viva/domain/attempt/ledger";
import { asc, eq } from "drizzle-orm";
import * as z from "zod";
import type { Context } from "../context.ts";

const detailsSchemas = {
  started: z.object({ allowanceMs: z.number() }),
  extended: z.object({ byMs: z.number(), reason: z.string() }),
  "outage-credited": z.object({ byMs: z.number(), from: z.coerce.date(), to: z.coerce.date() }),
  submitted: z.object({ by: z.enum(["candidate", "deadline"]) }),
};

/** The clock of an attempt, in the order in which its events were written. */
export async function loadLedger(ctx: Context, attemptId: string): Promise<ClockEvent[]> {
  const rows = await ctx.db
    .select()
    .from(clockEvents)
    .where(eq(clockEvents.attemptId, attemptId))
    .orderBy(asc(clockEvents.id));
  return rows.map(toEvent);
}

function toEvent({ kind, at, details }: typeof clockEvents.$inferSelect): ClockEvent {
  switch (kind) {
    case "started":
      return { kind, at, ...detailsSchemas.started.parse(details) };
    case "extended":
      return { kind, at, ...detailsSchemas.extended.parse(details) };
    case "outage-credited":
      return { kind, at, ...detailsSchemas["outage-credited"].parse(details) };
    case "submitted":
      return { kind, at, ...detailsSchemas.submitted.parse(details) };
  }
}
