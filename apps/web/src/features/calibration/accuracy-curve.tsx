import type { Calibration } from "@viva/domain/grading/calibration";
import { Card, CardHeader } from "@viva/ui/card";
import { DataTable } from "@viva/ui/data-table";
import { Disclosure } from "../review/disclosure.tsx";
import { describeCurve, percent } from "./model/calibration-words.ts";
import { curvePath, FLOOR, heightOf } from "./model/place-curve.ts";

/** How often it is right, the more of the criteria it decides by itself; the same figures as a table below. */
export function AccuracyCurve({ calibration }: { calibration: Calibration }) {
  return (
    <Card aria-labelledby="curve">
      <CardHeader id="curve" title="Coverage and accuracy" aside="share right, surest criteria first" />
      <figure className="mt-5">
        <Drawing {...calibration} />
        <figcaption className="mt-6 ml-10 text-tiny text-muted">
          Share of the criteria that the grader decides. Where it calls itself sure is marked.
        </figcaption>
      </figure>
      <Disclosure summary="As a table" className="mt-2">
        <DataTable
          caption="Share right by share decided"
          rows={calibration.curve}
          rowKey={(point) => String(point.decided)}
          columns={[
            { key: "decided", header: "Surest", cell: (point) => percent(point.decided) },
            { key: "right", header: "Right", align: "end", cell: (point) => percent(point.right) },
          ]}
        />
      </Disclosure>
    </Card>
  );
}

/** Stretches with the card while its line keeps its width; text stands beside it, for in it it would stretch too. */
function Drawing({ curve, constant, sure }: Calibration) {
  return (
    <div className="relative ml-10 h-52">
      {[1, 0.75, FLOOR].map((mark) => (
        <span
          key={mark}
          aria-hidden
          className="absolute -left-10 w-9 -translate-y-1/2 text-right whitespace-nowrap text-tiny text-faint tabular-nums"
          style={{ top: `${heightOf(mark)}%` }}
        >
          {percent(mark)}
        </span>
      ))}
      <div
        aria-hidden
        className="absolute inset-x-0 top-full flex justify-between pt-1 text-tiny text-faint tabular-nums"
      >
        {[0, 0.5, 1].map((mark) => (
          <span key={mark}>{percent(mark)}</span>
        ))}
      </div>
      <svg
        role="img"
        aria-label={describeCurve({ curve, constant })}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="absolute inset-0 size-full overflow-visible"
      >
        <g className="stroke-line" strokeWidth={1}>
          {[1, 0.75, FLOOR].map((mark) => (
            <path key={mark} d={`M0 ${heightOf(mark)}H100`} vectorEffect="non-scaling-stroke" />
          ))}
        </g>
        <path
          d={`M0 ${heightOf(constant)}H100`}
          className="stroke-edge"
          strokeWidth={1.5}
          strokeDasharray="4 4"
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={curvePath(curve)}
          fill="none"
          className="stroke-accent"
          strokeWidth={2.5}
          strokeLinejoin="round"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <span
        aria-hidden
        className="absolute size-3 -translate-1/2 rounded-full border-2 border-surface bg-accent"
        style={{ left: `${sure.share * 100}%`, top: `${heightOf(sure.right)}%` }}
      />
      <span
        aria-hidden
        className="absolute -translate-y-full pb-1.5 pl-1.5 text-tiny font-medium whitespace-nowrap tabular-nums"
        style={{ left: `${sure.share * 100}%`, top: `${heightOf(sure.right)}%` }}
      >
        sure: {percent(sure.right)} right
      </span>
      <span
        aria-hidden
        className="absolute left-2 pt-1 text-tiny text-muted tabular-nums"
        style={{ top: `${heightOf(constant)}%` }}
      >
        always the commonest verdict: {percent(constant)}
      </span>
    </div>
  );
}
