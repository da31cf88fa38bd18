/**
 * The clock of an attempt as a list of facts. Every screen, job and check asks the same pure functions what
 * the deadline is, so that none of them can hold an older one.
 */
export type ClockEvent =
  | { kind: "started"; at: Date; allowanceMs: number }
  | { kind: "extended"; at: Date; byMs: number; reason: string }
  | { kind: "outage-credited"; at: Date; byMs: number; from: Date; to: Date }
  | { kind: "submitted"; at: Date; by: "candidate" | "deadline" };

/** A save on its way when time ran out is still kept this long after the deadline. */
export const GRACE_MS = 15_000;

/** The instant at which time is up. Throws when the attempt has not started: there is no clock yet. */
export function deadline(ledger: readonly ClockEvent[]): Date {
  const started = ledger.find((event) => event.kind === "started");
  if (!started) throw new Error("The attempt has no start in its ledger.");
  let ms = started.at.getTime() + started.allowanceMs;
  for (const event of ledger) {
    if (event.kind === "extended" || event.kind === "outage-credited") ms += event.byMs;
  }
  return new Date(ms);
}

/** The submission in the ledger, or null while the attempt is open. */
export function submission(ledger: readonly ClockEvent[]): Extract<ClockEvent, { kind: "submitted" }> | null {
  return ledger.find((event) => event.kind === "submitted") ?? null;
}

export type SaveDecision = { kind: "keep" } | { kind: "closed"; reason: "submitted" | "late"; at: Date };

/**
 * Whether a save that arrives at `at` is kept. After a submission by the candidate nothing is; after one by
 * the deadline, saves within the grace still are, for they were typed in time and only travelled late.
 */
export function decideSave(ledger: readonly ClockEvent[], at: Date): SaveDecision {
  const end = deadline(ledger);
  const submitted = submission(ledger);
  if (submitted?.by === "candidate") return { kind: "closed", reason: "submitted", at: submitted.at };
  if (at.getTime() > end.getTime() + GRACE_MS) return { kind: "closed", reason: "late", at: end };
  return { kind: "keep" };
}

/** Whether the deadline (with its grace) has passed and the server has to submit. */
export function isExpired(ledger: readonly ClockEvent[], at: Date): boolean {
  return submission(ledger) === null && at.getTime() >= deadline(ledger).getTime() + GRACE_MS;
}
