import type { AttemptSummary } from "@viva/domain/attempt/views";
import { Chip } from "@viva/ui/chip";
import { type Column, DataTable } from "@viva/ui/data-table";
import { ScoreChange, ScoreNumber } from "@viva/ui/score";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { count, formatClock, formatDay } from "../time/format-time.ts";

export function AttemptTable({
  caption,
  attempts,
  timeZone,
  now,
  compact = false,
}: {
  caption: string;
  attempts: readonly AttemptSummary[];
  timeZone: string;
  now: Date;
  /** For a card: fewer columns. */
  compact?: boolean | undefined;
}) {
  const columns: Column<AttemptSummary>[] = [
    {
      key: "title",
      header: "Interview",
      cell: (attempt) => <AttemptTitle attempt={attempt} />,
      className: "w-full",
    },
    ...(compact
      ? []
      : [
          {
            key: "questions",
            header: "Questions",
            align: "end" as const,
            wideOnly: true,
            cell: (attempt: AttemptSummary) => <span className="text-muted">{attempt.questionCount}</span>,
          },
        ]),
    {
      key: "day",
      header: "Day",
      className: "whitespace-nowrap",
      cell: (attempt) => (
        <time dateTime={attempt.startedAt.toISOString()} className="text-muted">
          {formatDay(attempt.startedAt, timeZone, now)}
          {compact ? null : (
            <>
              <span className="max-sm:hidden">, </span>
              <span className="max-sm:block max-sm:text-tiny">
                {formatClock(attempt.startedAt, timeZone)}
              </span>
            </>
          )}
        </time>
      ),
    },
    { key: "score", header: "Score", align: "end", cell: (attempt) => <ScoreNumber score={attempt.score} /> },
    {
      key: "change",
      header: "Change",
      align: "end",
      wideOnly: true,
      cell: (attempt) => (attempt.score === null ? null : <ScoreChange change={attempt.change} />),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={attempts}
      rowKey={(attempt) => attempt.id}
      className="mt-1.5"
    />
  );
}

function AttemptTitle({ attempt }: { attempt: AttemptSummary }) {
  const href = attempt.status === "open" ? paths.attempt(attempt.id) : paths.review(attempt.id);
  return (
    <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <Link href={href} className="wrap-anywhere hover:underline">
        {attempt.title}
      </Link>
      {attempt.status === "open" ? <Chip tone="accent">in progress</Chip> : null}
      {attempt.status === "submitted" ? <Chip>being graded</Chip> : null}
      {attempt.status === "graded" && attempt.checks > 0 ? (
        <Chip
          tone="warn"
          title={`The grader left ${count(attempt.checks, "criterion or answer", "criteria and answers")} to a person`}
        >
          {attempt.checks} to check
        </Chip>
      ) : null}
    </span>
  );
}
