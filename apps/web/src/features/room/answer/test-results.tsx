import type { TestVerdict } from "@viva/domain/execution/judge";
import type { RunResult } from "@viva/domain/execution/run";
import { Chip } from "@viva/ui/chip";
import { Check, X } from "lucide-react";
import { endInWords } from "../model/code-runs.ts";
import { RunAside, RunText } from "./program-output.tsx";

export function TestResults({
  verdicts,
  hiddenCount,
  result,
  outdated,
}: {
  verdicts: readonly TestVerdict[];
  hiddenCount: number;
  result: RunResult;
  outdated: boolean;
}) {
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  const failed = verdicts.length - passed;
  const end = endInWords(result.status);
  return (
    <div className="flex flex-col gap-2">
      <div role="status" className="flex flex-wrap items-center gap-2">
        <h2 className="font-semibold">Tests</h2>
        {passed > 0 ? <Chip tone="good">{passed} passed</Chip> : null}
        {failed > 0 ? <Chip tone="bad">{failed} failed</Chip> : null}
        {hiddenCount > 0 ? (
          <span className="text-tiny text-muted">{hiddenCount} more run when you finish</span>
        ) : null}
        <RunAside result={result} outdated={outdated} />
      </div>
      {end === null ? null : <p className="text-small">{end}</p>}
      <RunText text={result.stderr} bad />
      <ul>
        {verdicts.map((verdict) => (
          <VerdictRow key={verdict.name} verdict={verdict} />
        ))}
      </ul>
      {result.stdout === "" ? null : (
        <details className="text-small">
          <summary className="cursor-pointer text-muted">What it printed</summary>
          <RunText text={result.stdout} />
        </details>
      )}
    </div>
  );
}

function VerdictRow({ verdict }: { verdict: TestVerdict }) {
  const { passed, name, expected, got, message } = verdict;
  return (
    <li className="grid grid-cols-[26px_minmax(0,2fr)_minmax(0,3fr)] items-baseline gap-x-1 border-b border-line py-1.5 text-small max-sm:grid-cols-[26px_minmax(0,1fr)]">
      {passed ? (
        <Check role="img" aria-label="Passed" className="size-3.5 self-center text-good" />
      ) : (
        <X role="img" aria-label="Failed" className="size-3.5 self-center text-bad" />
      )}
      <span className="wrap-anywhere">{name}</span>
      <span className="font-mono text-[0.75rem] wrap-anywhere max-sm:col-start-2">
        {passed ? (
          <span className="text-faint">{got ?? expected}</span>
        ) : expected !== null && got !== null ? (
          <>
            expected <b className="font-semibold">{expected}</b>, got{" "}
            <b className="font-semibold text-bad">{got}</b>
            {message === `Expected ${expected}, got ${got}.` ? null : (
              <span className="mt-0.5 block font-sans text-tiny text-muted">{message}</span>
            )}
          </>
        ) : (
          <span className="text-bad">{message}</span>
        )}
      </span>
    </li>
  );
}
