import { buttonClass } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import { AttemptList } from "../../../../features/attempts/attempt-list.tsx";
import { requireReader } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Past attempts" };

export default async function AttemptsPage() {
  await requireReader();
  const first = await (await api()).attempt.list({});
  return (
    <>
      <PageHeader
        title="Past attempts"
        description="Scores are out of 100. Change compares an attempt with the graded one before it."
      />
      <Card>
        {first.items.length === 0 ? (
          <EmptyState
            title="No attempts yet"
            action={
              <Link href="/interviews/new" className={buttonClass({ variant: "primary" })}>
                New interview
              </Link>
            }
          >
            Each interview you take is kept here, with every answer and its grade.
          </EmptyState>
        ) : (
          <AttemptList first={first} timeZone={await readerTimeZone()} now={new Date()} />
        )}
      </Card>
    </>
  );
}
