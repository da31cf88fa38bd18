import type { Calibration } from "@viva/domain/grading/calibration";
import { Card, CardHeader } from "@viva/ui/card";
import { DataTable } from "@viva/ui/data-table";
import { Notice } from "@viva/ui/notice";
import { PageHeader } from "@viva/ui/page-header";
import { Stat } from "@viva/ui/stat";
import { count } from "../time/format-time.ts";
import { AccuracyCurve } from "./accuracy-curve.tsx";
import { CalibrationBins } from "./calibration-bins.tsx";
import { GradeStates } from "./grade-states.tsx";
import { percent, versionOf } from "./model/calibration-words.ts";

/** What the grader's word is worth, in figures that the benchmark made. */
export function CalibrationView({ calibration }: { calibration: Calibration }) {
  const { sure, attacks, current, grader } = calibration;
  return (
    <>
      <PageHeader
        title="How sure the grader is"
        description="When the built-in grader says that it is sure, how often is it right? Careful readers ticked every criterion of answers to questions that it was not fitted on, and it was held against them."
      />
      {grader === current ? null : (
        <Notice tone="warn" className="mb-5" title="Measured on another version">
          These figures are of version {versionOf(grader)}; version {versionOf(current)} grades now.
        </Notice>
      )}
      <Card aria-label="In short" className="mb-5">
        <div className="grid grid-cols-2 gap-x-4 gap-y-5 lg:grid-cols-4">
          <Stat
            label="Right when it is sure"
            value={percent(sure.right)}
            detail={`it is sure of ${percent(sure.share)} of criteria`}
          />
          <Stat
            label="Right if it decided all"
            value={percent(calibration.right)}
            detail={`always the commonest verdict: ${percent(calibration.constant)}`}
          />
          <Stat
            label="Inside the 80% interval"
            value={percent(calibration.interval80Holds)}
            detail="of the scores that readers gave"
          />
          <Stat
            label="Attacks it stood"
            value={percent(attacks.stood)}
            detail={`flagging ${percent(attacks.flagged)} of real answers`}
          />
        </div>
      </Card>
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <AccuracyCurve calibration={calibration} />
          <GradeStates />
          <KnownLimits />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <CalibrationBins calibration={calibration} />
          <ByVerdict calibration={calibration} />
        </div>
      </div>
      <p className="mt-5 text-tiny text-faint tabular-nums">
        Built-in grader, version {versionOf(grader)}. Measured on{" "}
        {count(calibration.criteria, "criterion", "criteria")} of {count(calibration.answers, "answer")} to{" "}
        {count(calibration.questions, "question")}, each judged by a model that had not seen its question.
        Made by <code className="font-mono">npm run bench -- grader --publish</code>.
      </p>
    </>
  );
}

/** A grader that gave the commonest verdict to all would look well above and show here what it is. */
function ByVerdict({ calibration }: { calibration: Calibration }) {
  return (
    <Card aria-labelledby="by-verdict">
      <CardHeader id="by-verdict" title="By what readers ticked" aside="if it decided on everything" />
      <DataTable
        caption="Share right by the readers' verdict"
        className="mt-1.5"
        rows={calibration.byVerdict}
        rowKey={(row) => row.verdict}
        columns={[
          { key: "verdict", header: "Readers", className: "w-full", cell: (row) => row.verdict },
          { key: "right", header: "Grader agrees", align: "end", cell: (row) => percent(row.right) },
          {
            key: "criteria",
            header: "Criteria",
            align: "end",
            className: "text-muted",
            cell: (row) => row.criteria,
          },
        ]}
      />
    </Card>
  );
}

function KnownLimits() {
  return (
    <Card aria-labelledby="limits">
      <CardHeader id="limits" title="Where it still goes wrong" />
      <ul className="mt-2 flex list-disc flex-col gap-1.5 pl-5 text-muted marker:text-faint">
        <li>
          The right topic at the wrong depth: a criterion asks for the reason, the answer gives the rule.
        </li>
        <li>A false claim in exactly the right words, which is why some answers are flagged for a person.</li>
        <li>Metaphors and examples in place of a definition, and what takes knowledge of the world.</li>
        <li>
          Questions unlike those it was measured on. A language model beside it, where one is set up, is not
          part of these figures.
        </li>
      </ul>
    </Card>
  );
}
