import type { RoomQuestion } from "@viva/domain/attempt/views";
import type { TestVerdict } from "@viva/domain/execution/judge";
import type { RunResult } from "@viva/domain/execution/run";
import { Chip } from "@viva/ui/chip";
import { Check, EyeOff, X } from "lucide-react";
import { count } from "../../time/format-time.ts";
import { EarlyEnd, RunAside, RunText } from "./program-output.tsx";
import { VerdictRow } from "./verdict-row.tsx";

/** The tests that can be seen, the failed ones first, and that there are more. */
export function TestResults({
  tests,
  verdicts,
  hiddenCount,
  result,
  outdated,
}: {
  tests: RoomQuestion["visibleTests"];
  verdicts: readonly TestVerdict[];
  hiddenCount: number;
  result: RunResult;
  outdated: boolean;
}) {
  const failed = verdicts.filter((verdict) => !verdict.passed);
  const passed = verdicts.filter((verdict) => verdict.passed);
  const testOf = ({ name }: TestVerdict) => tests.find((test) => test.name === name);
  return (
    <div className="flex flex-col gap-2">
      <div role="status" className="flex flex-wrap items-center gap-2">
        <h2 className="font-semibold">Tests</h2>
        {passed.length > 0 ? (
          <Chip tone="good">
            <Check aria-hidden /> {passed.length} passed
          </Chip>
        ) : null}
        {failed.length > 0 ? (
          <Chip tone="bad">
            <X aria-hidden /> {failed.length} failed
          </Chip>
        ) : null}
        <RunAside result={result} outdated={outdated} />
      </div>
      <EarlyEnd result={result} />
      <RunText text={result.stderr} bad />
      <ul>
        {[...failed, ...passed].map((verdict) => (
          <VerdictRow key={verdict.name} verdict={verdict} test={testOf(verdict)} />
        ))}
      </ul>
      {hiddenCount > 0 ? (
        <p className="flex items-center gap-2 text-small text-muted">
          <EyeOff aria-hidden className="size-3.5" />
          {count(hiddenCount, "hidden test")} not run here: with the rest, they run when you finish.
        </p>
      ) : null}
      {result.stdout === "" ? null : (
        <details className="text-small">
          <summary className="cursor-pointer text-muted">What it printed</summary>
          <RunText text={result.stdout} />
        </details>
      )}
    </div>
  );
}
