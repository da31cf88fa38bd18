"use client";

import type { InterviewView } from "@viva/domain/interview/views";
import { buttonClass } from "@viva/ui/button";
import { Chip } from "@viva/ui/chip";
import { ListRow } from "@viva/ui/list-row";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { formatClock, formatMoment, formatUntil } from "../time/format-time.ts";
import { CancelInterview } from "./cancel-interview.tsx";
import { describeContent } from "./describe-interview.ts";
import { RescheduleInterview } from "./reschedule-interview.tsx";

/** Interviews that have not been taken, soonest first. */
export function ScheduleList({
  interviews,
  readerTimeZone,
}: {
  interviews: readonly InterviewView[];
  readerTimeZone: string;
}) {
  return (
    <ul>
      {interviews.map((interview) => (
        <ListRow
          key={interview.id}
          title={
            <Link href={paths.interview(interview.id)} className="hover:underline">
              {interview.title}
            </Link>
          }
          detail={
            <>
              <When interview={interview} readerTimeZone={readerTimeZone} />
              <span className="block">
                {interview.set.title}. {describeContent(interview)}.
              </span>
            </>
          }
          aside={<Actions interview={interview} />}
        />
      ))}
    </ul>
  );
}

function When({ interview, readerTimeZone }: { interview: InterviewView; readerTimeZone: string }) {
  if (!interview.scheduled) return <span className="block">Made to be taken at any time.</span>;
  const zone = interview.timeZone.replaceAll("_", " ");
  const here = formatClock(interview.startsAt, readerTimeZone);
  const elsewhere = here !== formatClock(interview.startsAt, interview.timeZone);
  return (
    <time dateTime={interview.startsAt.toISOString()} className="block text-ink">
      {formatMoment(interview.startsAt, interview.timeZone, interview.serverNow)}, {zone}
      {elsewhere ? (
        <span className="text-muted">
          {" "}
          ({formatMoment(interview.startsAt, readerTimeZone, interview.serverNow)} where you are)
        </span>
      ) : null}
    </time>
  );
}

function Actions({ interview }: { interview: InterviewView }) {
  if (interview.state === "started" && interview.attemptId !== null)
    return (
      <>
        <Chip tone="accent">in progress</Chip>
        <Link
          href={paths.attempt(interview.attemptId)}
          className={buttonClass({ variant: "primary", size: "s" })}
        >
          Go back in
        </Link>
      </>
    );
  return (
    <>
      {interview.state === "ready" ? (
        <Chip tone="good">can be started</Chip>
      ) : (
        <span className="text-small text-muted">
          in {formatUntil(interview.startsAt, interview.serverNow)}
        </span>
      )}
      {interview.state === "ready" ? (
        <Link href={paths.interview(interview.id)} className={buttonClass({ variant: "primary", size: "s" })}>
          Open
        </Link>
      ) : (
        <RescheduleInterview interview={interview} />
      )}
      <CancelInterview interview={interview} />
    </>
  );
}
