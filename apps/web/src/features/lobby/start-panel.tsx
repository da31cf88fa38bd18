"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import type { InterviewView } from "@viva/domain/interview/views";
import { Button, buttonClass } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { Notice } from "@viva/ui/notice";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { useHydrated } from "../forms/use-hydrated.ts";
import { formatMinutes, formatMoment, timeZoneCity } from "../time/format-time.ts";
import { lobbyPhase, waitInWords } from "./lobby-phase.ts";
import { useServerTime } from "./use-server-time.ts";

/** The way in, as the interview's state has it. The button wakes by itself when the time comes. */
export function StartPanel({
  interview: rendered,
  readerTimeZone,
}: {
  interview: InterviewView;
  readerTimeZone: string;
}) {
  const { interview, fetchedAt } = useFreshInterview(rendered);
  const now = useServerTime(interview.serverNow, fetchedAt);
  const phase = lobbyPhase(interview, now);
  switch (phase.kind) {
    case "waiting":
      return (
        <Panel title="Not yet">
          <StartsAt interview={interview} readerTimeZone={readerTimeZone} />
          <p className="text-h3 font-semibold tabular-nums">
            <span className="sr-only">Time until the start: </span>
            {waitInWords(phase.msLeft)}
          </p>
          <StartButton interview={interview} disabled />
          <p className="text-small text-muted">
            Leave this page open: the button works by itself at that time. You can also start later.
          </p>
        </Panel>
      );
    case "ready":
      return (
        <Panel title="Ready when you are">
          {interview.scheduled ? (
            <StartsAt interview={interview} readerTimeZone={readerTimeZone} />
          ) : (
            <p className="text-muted">The clock starts with the button, not before.</p>
          )}
          <StartButton interview={interview} />
          <p className="text-small text-muted">
            You then have {formatMinutes(interview.durationMinutes)}. Take care that you are not disturbed.
          </p>
        </Panel>
      );
    case "started":
      return (
        <Panel title="In progress">
          <p className="text-muted">The clock is running. Your answers are where you left them.</p>
          <Link
            href={paths.attempt(phase.attemptId)}
            className={buttonClass({ variant: "primary", size: "l" })}
          >
            Go back in
          </Link>
        </Panel>
      );
    case "finished":
      return (
        <Panel title="Finished">
          <p className="text-muted">
            Your answers were handed in. The review shows how each was graded and why.
          </p>
          <Link
            href={paths.review(phase.attemptId)}
            className={buttonClass({ variant: "primary", size: "l" })}
          >
            See the review
          </Link>
        </Panel>
      );
    case "cancelled":
      return (
        <Panel title="Cancelled">
          <p className="text-muted">This interview was taken off your schedule and cannot be started.</p>
          <Link href="/interviews/new" className={buttonClass({ variant: "primary", size: "l" })}>
            Plan a new one
          </Link>
        </Panel>
      );
  }
}

/** The browser may bring this page back as it was an hour ago: what it shows is asked for again. */
function useFreshInterview(rendered: InterviewView): { interview: InterviewView; fetchedAt: number | null } {
  const query = useQuery({
    ...useTRPC().interview.get.queryOptions({ interviewId: rendered.id }),
    initialData: rendered,
    initialDataUpdatedAt: 0,
    staleTime: 0,
  });
  return { interview: query.data, fetchedAt: query.dataUpdatedAt === 0 ? null : query.dataUpdatedAt };
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card aria-label="Start" className="flex flex-col gap-3">
      <h2 className="text-h3 font-semibold">{title}</h2>
      {children}
    </Card>
  );
}

function StartButton({ interview, disabled = false }: { interview: InterviewView; disabled?: boolean }) {
  const router = useRouter();
  const hydrated = useHydrated();
  const start = useMutation(
    useTRPC().attempt.start.mutationOptions({
      onSuccess: ({ attemptId }) => router.push(paths.attempt(attemptId)),
    }),
  );
  return (
    <>
      <Button
        variant="primary"
        size="l"
        disabled={disabled || !hydrated}
        // Busy until the room is there: leaving takes a moment, and the clock already runs.
        busy={start.isPending || start.isSuccess}
        onClick={() => start.mutate({ interviewId: interview.id })}
      >
        {start.isPending || start.isSuccess ? "Drawing your questions" : "Start interview"}
      </Button>
      {start.isError ? (
        <Notice tone="bad" live>
          {describeError(start.error)}
        </Notice>
      ) : null}
    </>
  );
}

/** The start in the zone it was planned in, and in the reader's where that is another. */
function StartsAt({ interview, readerTimeZone }: { interview: InterviewView; readerTimeZone: string }) {
  const planned = formatMoment(interview.startsAt, interview.timeZone, interview.serverNow);
  const here = formatMoment(interview.startsAt, readerTimeZone, interview.serverNow);
  return (
    <p>
      Starts{" "}
      <time dateTime={interview.startsAt.toISOString()}>
        {planned}, {timeZoneCity(interview.timeZone)} time
      </time>
      {planned === here ? null : (
        <span className="block text-muted">
          {here} where you are ({timeZoneCity(readerTimeZone)})
        </span>
      )}
    </p>
  );
}
