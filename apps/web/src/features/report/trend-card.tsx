import { Card, CardHeader } from "@viva/ui/card";
import { DataTable } from "@viva/ui/data-table";
import { ScoreNumber } from "@viva/ui/score";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { Disclosure } from "../review/disclosure.tsx";
import { formatDay } from "../time/format-time.ts";
import { bandPath, describeTrend, linePath, placeTrend, type TrendPoint } from "./model/trend.ts";

const SIZE = { width: 400, height: 100 };

/** The scores over time with their intervals, drawn on the server; the same figures as a table below. */
export function TrendCard({
  points,
  current,
  timeZone,
  now,
}: {
  points: readonly TrendPoint[];
  /** The attempt that the report is of; null when it is of all. */
  current: string | null;
  timeZone: string;
  now: Date;
}) {
  const day = (point: TrendPoint) => formatDay(point.at, timeZone, now);
  const first = points[0];
  const last = points.at(-1);
  return (
    <Card aria-labelledby="trend" className="break-inside-avoid">
      <CardHeader id="trend" title="Trend" aside="score of 100 by interview, with its 80% interval" />
      <figure className="mt-4">
        <Drawing points={points} current={current} />
        <figcaption className="mt-1.5 ml-8 flex justify-between text-tiny text-faint tabular-nums">
          {first === undefined || points.length === 1 ? null : <span>{day(first)}</span>}
          {last === undefined ? null : (
            <span className={points.length === 1 ? "mx-auto" : ""}>{day(last)}</span>
          )}
        </figcaption>
      </figure>
      {points.length === 1 ? (
        <p className="mt-2 text-small text-muted">After the next interview a line shows where it goes.</p>
      ) : null}
      <Disclosure summary="As a table" className="mt-2 print:hidden">
        <DataTable
          caption="Score by interview"
          rows={[...points].reverse()}
          rowKey={(point) => point.attemptId}
          columns={[
            {
              key: "title",
              header: "Interview",
              className: "w-full",
              cell: (point) => (
                <>
                  <Link href={paths.review(point.attemptId)} className="break-words hover:underline">
                    {point.title}
                  </Link>
                  <time dateTime={point.at.toISOString()} className="block text-tiny text-muted">
                    {day(point)}
                  </time>
                </>
              ),
            },
            {
              key: "interval",
              header: "Likely",
              align: "end",
              className: "whitespace-nowrap text-muted",
              cell: (point) => `${Math.round(point.low)} to ${Math.round(point.high)}`,
            },
            {
              key: "score",
              header: "Score",
              align: "end",
              cell: (point) => <ScoreNumber score={point.score} />,
            },
          ]}
        />
      </Disclosure>
    </Card>
  );
}

/**
 * The drawing stretches with the card while lines and dots keep their size: text inside it would shrink on phones,
 * so that the labels stand beside it.
 */
function Drawing({ points, current }: { points: readonly TrendPoint[]; current: string | null }) {
  const placed = placeTrend(points, SIZE);
  const shown =
    current === null ? points.length - 1 : points.findIndex((point) => point.attemptId === current);
  const percent = (value: number, whole: number) => `${((value / whole) * 100).toFixed(2)}%`;
  return (
    <div className="relative ml-8 h-28">
      {[100, 50, 0].map((mark) => (
        <span
          key={mark}
          aria-hidden
          className="absolute -left-8 w-6 -translate-y-1/2 text-right text-tiny text-faint tabular-nums"
          style={{ top: `${100 - mark}%` }}
        >
          {mark}
        </span>
      ))}
      <svg
        role="img"
        aria-label={describeTrend(points)}
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        className="absolute inset-0 size-full overflow-visible"
      >
        <g className="stroke-line" strokeWidth={1}>
          {[0, SIZE.height / 2, SIZE.height].map((y) => (
            <path key={y} d={`M0 ${y}H${SIZE.width}`} vectorEffect="non-scaling-stroke" />
          ))}
        </g>
        <path d={bandPath(placed)} className="fill-accent opacity-12" />
        <path
          d={linePath(placed)}
          fill="none"
          className="stroke-accent"
          strokeWidth={2.5}
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {placed.map((point, index) => {
        const attempt = points[index];
        if (attempt === undefined) return null;
        const strong = index === shown;
        return (
          <span key={attempt.attemptId} aria-hidden>
            {points.length === 1 ? (
              <span
                className="absolute w-1 -translate-x-1/2 rounded-full bg-accent opacity-25"
                style={{
                  left: percent(point.x, SIZE.width),
                  top: percent(point.yHigh, SIZE.height),
                  height: percent(point.yLow - point.yHigh, SIZE.height),
                }}
              />
            ) : null}
            <span
              title={`${attempt.title}: ${Math.round(attempt.score)}, likely ${Math.round(attempt.low)} to ${Math.round(attempt.high)}`}
              className={
                strong
                  ? "absolute size-3 -translate-1/2 rounded-full border-2 border-surface bg-accent"
                  : "absolute size-2 -translate-1/2 rounded-full border-[1.5px] border-accent bg-surface"
              }
              style={{ left: percent(point.x, SIZE.width), top: percent(point.y, SIZE.height) }}
            />
          </span>
        );
      })}
    </div>
  );
}
