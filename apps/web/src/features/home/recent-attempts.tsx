import type { AttemptSummary } from "@viva/domain/attempt/views";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import Link from "next/link";
import { AttemptTable } from "../attempts/attempt-table.tsx";

export function RecentAttempts({
  attempts,
  total,
  timeZone,
  now,
}: {
  attempts: readonly AttemptSummary[];
  total: number;
  timeZone: string;
  now: Date;
}) {
  return (
    <Card aria-labelledby="recent-attempts">
      <CardHeader
        id="recent-attempts"
        title="Recent attempts"
        aside={
          total > attempts.length ? (
            <Link href="/attempts" className="link">
              all {total}
            </Link>
          ) : undefined
        }
      />
      {attempts.length === 0 ? (
        <EmptyState title={total === 0 ? "No attempts yet" : "None finished yet"} className="mt-1">
          Each interview you finish appears here with its score and how it compares to the one before.
        </EmptyState>
      ) : (
        <AttemptTable caption="Recent attempts" attempts={attempts} timeZone={timeZone} now={now} compact />
      )}
    </Card>
  );
}
