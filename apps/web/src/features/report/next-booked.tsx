import type { InterviewView } from "@viva/domain/interview/views";
import { Card, CardHeader } from "@viva/ui/card";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { describeContent } from "../interview/describe-interview.ts";
import { formatMoment, timeZoneCity } from "../time/format-time.ts";

export function NextBooked({ next }: { next: InterviewView | null }) {
  return (
    <Card aria-labelledby="next-booked" className="break-inside-avoid">
      <CardHeader
        id="next-booked"
        title="Next interview"
        aside={
          <Link href="/schedule" className="link print:hidden">
            Schedule
          </Link>
        }
      />
      {next === null ? (
        <p className="mt-1.5 text-muted">
          None is booked.{" "}
          <Link href={paths.newInterview({ later: true })} className="link print:hidden">
            Book one
          </Link>
        </p>
      ) : (
        <>
          <p className="mt-1.5 font-medium tabular-nums">
            <Link href={paths.interview(next.id)} className="hover:underline">
              {formatMoment(next.startsAt, next.timeZone, next.serverNow)}, {timeZoneCity(next.timeZone)} time
            </Link>
          </p>
          <p className="text-small text-muted">
            {next.title}: {describeContent(next)}
          </p>
        </>
      )}
    </Card>
  );
}
