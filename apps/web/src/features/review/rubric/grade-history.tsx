import { useQuery } from "@tanstack/react-query";
import type { GradeEvent } from "@viva/domain/grading/history";
import type { ReviewQuestion } from "@viva/domain/grading/views";
import { FieldError } from "@viva/ui/field";
import { useState } from "react";
import { describeError } from "../../../client/service-error.ts";
import { useTRPC } from "../../../client/trpc.tsx";
import { formatClock, formatDay } from "../../time/format-time.ts";
import { Disclosure } from "../disclosure.tsx";
import { eventReason, eventWords } from "../model/describe-history.ts";

/** All that happened to the grade of an answer, asked for when it is unfolded. */
export function GradeHistory({
  attemptId,
  question,
  timeZone,
}: {
  attemptId: string;
  question: ReviewQuestion;
  timeZone: string;
}) {
  const [wanted, setWanted] = useState(false);
  const asked = useQuery({
    ...useTRPC().grading.history.queryOptions({ attemptId, attemptQuestionId: question.id }),
    enabled: wanted,
    // Somebody may have decided a moment ago, on this page or on another.
    staleTime: 0,
  });
  return (
    <Disclosure summary="History of this grade" onOpen={() => setWanted(true)} className="mt-3">
      {asked.isError ? (
        <div role="alert">
          <FieldError>{describeError(asked.error)}</FieldError>
        </div>
      ) : asked.data === undefined ? (
        <p role="status" className="text-small text-muted">
          Reading what happened
        </p>
      ) : (
        <ol className="flex flex-col gap-2.5">
          {asked.data.map((event) => (
            <Event
              key={`${event.kind} ${event.at.toISOString()} ${"statement" in event ? event.statement : ""}`}
              event={event}
              kind={question.kind}
              timeZone={timeZone}
            />
          ))}
        </ol>
      )}
    </Disclosure>
  );
}

function Event({
  event,
  kind,
  timeZone,
}: {
  event: GradeEvent;
  kind: ReviewQuestion["kind"];
  timeZone: string;
}) {
  const day = (date: Date) => formatDay(date, timeZone, new Date());
  const reason = eventReason(event);
  return (
    <li className="border-l-2 border-line-strong pl-2.5 text-small">
      <time dateTime={event.at.toISOString()} className="text-tiny text-faint tabular-nums">
        {day(event.at)}, {formatClock(event.at, timeZone)}
      </time>
      <p className="break-words tabular-nums">{eventWords(event, kind, day)}</p>
      {event.kind === "graded" ? (
        <p className="text-tiny break-all text-muted">
          Of the answer with the SHA-256 <code className="font-mono">{event.answerHash}</code>
        </p>
      ) : null}
      {reason === "" ? null : <p className="break-words whitespace-pre-wrap text-muted">{reason}</p>}
    </li>
  );
}
