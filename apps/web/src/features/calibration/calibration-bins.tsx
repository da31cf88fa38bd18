import type { Calibration } from "@viva/domain/grading/calibration";
import { Bar } from "@viva/ui/bar";
import { Card, CardHeader } from "@viva/ui/card";
import { DataTable } from "@viva/ui/data-table";
import { percent } from "./model/calibration-words.ts";

/** What it stated beside what was right: equal, if a stated confidence can be taken at its word. */
export function CalibrationBins({ calibration }: { calibration: Calibration }) {
  return (
    <Card aria-labelledby="bins">
      <CardHeader id="bins" title="Stated and actual" aside="bar: right, line: what it said" />
      <DataTable
        caption="Stated confidence and share right"
        className="mt-1.5"
        rows={[...calibration.bins].reverse()}
        rowKey={(bin) => String(bin.from)}
        columns={[
          {
            key: "stated",
            header: "It said",
            className: "whitespace-nowrap tabular-nums",
            cell: (bin) => `${Math.round(bin.from * 100)} to ${percent(bin.to)}`,
          },
          {
            key: "bar",
            header: <span className="sr-only">As a bar</span>,
            className: "w-full align-middle",
            cell: (bin) => (
              <div className="relative">
                <Bar
                  value={bin.right}
                  max={1}
                  tone={bin.from >= calibration.sure.from ? "accent" : "neutral"}
                />
                <span
                  aria-hidden
                  className="absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-ink"
                  style={{ left: `${bin.stated * 100}%` }}
                />
              </div>
            ),
          },
          { key: "right", header: "Right", align: "end", cell: (bin) => percent(bin.right) },
          {
            key: "criteria",
            header: "Criteria",
            align: "end",
            className: "text-muted",
            cell: (bin) => bin.criteria,
          },
        ]}
      />
      <p className="mt-2 border-t border-line pt-2.5 text-small text-muted">
        The two differ by {Math.round(calibration.calibrationError * 100)} points of 100 on average. From{" "}
        {percent(calibration.sure.from)} on the grader calls itself sure and gives the points by itself.
      </p>
    </Card>
  );
}
