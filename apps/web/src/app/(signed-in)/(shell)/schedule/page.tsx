import { buttonClass } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import { paths } from "../../../../client/paths.ts";
import { ScheduleList } from "../../../../features/interview/schedule-list.tsx";
import { requireReader } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Schedule" };

export default async function SchedulePage() {
  await requireReader();
  const interviews = await (await api()).interview.listUpcoming();
  return (
    <>
      <PageHeader
        title="Schedule"
        description="Interviews you booked or made and have not taken. A booked one can be started from its time on."
        actions={
          <Link href={paths.newInterview({ later: true })} className={buttonClass({ variant: "primary" })}>
            Schedule an interview
          </Link>
        }
      />
      <Card className="py-1 sm:py-1.5">
        {interviews.length === 0 ? (
          <EmptyState title="Nothing is scheduled">
            Book an interview for a day and hour, and it waits here until then.
          </EmptyState>
        ) : (
          <ScheduleList interviews={interviews} readerTimeZone={await readerTimeZone()} />
        )}
      </Card>
    </>
  );
}
