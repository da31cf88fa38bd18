import type { RunResult } from "@viva/domain/execution/run";
import { Chip } from "@viva/ui/chip";
import { endingOf } from "../model/run-ending.ts";

export function ProgramOutput({ result, outdated }: { result: RunResult; outdated: boolean }) {
  const early = endingOf(result) !== null;
  const silent = result.stdout === "" && result.stderr === "";
  return (
    <div className="flex flex-col gap-2">
      <div role="status" className="flex flex-wrap items-center gap-2">
        <h2 className="font-semibold">Output</h2>
        {early ? <Chip tone="bad">stopped early</Chip> : <Chip tone="good">ran to its end</Chip>}
        {result.errorLine === null ? null : (
          <span className="text-tiny text-muted">line {result.errorLine}</span>
        )}
        <RunAside result={result} outdated={outdated} />
      </div>
      <EarlyEnd result={result} />
      <RunText text={result.stdout} />
      <RunText text={result.stderr} bad />
      {silent && !early ? (
        <p className="text-small text-muted">
          It printed nothing. Call your function with print() to see a value.
        </p>
      ) : null}
    </div>
  );
}

/** Why it ended early and what to do; nothing for a run that came to its end. */
export function EarlyEnd({ result }: { result: RunResult }) {
  const ending = endingOf(result);
  if (ending === null) return null;
  return (
    <p className="max-w-prose text-small">
      {ending.what} <span className="text-muted">{ending.advice}</span>
    </p>
  );
}

export function RunAside({ result, outdated }: { result: RunResult; outdated: boolean }) {
  return (
    <span className="ml-auto text-tiny text-muted tabular-nums">
      {outdated ? "code changed since, " : ""}
      {Math.round(result.wallMs)} ms
    </span>
  );
}

export function RunText({ text, bad = false }: { text: string; bad?: boolean | undefined }) {
  if (text === "") return null;
  return (
    <pre className={`text-control leading-[1.6] whitespace-pre-wrap wrap-anywhere ${bad ? "text-bad" : ""}`}>
      {text}
    </pre>
  );
}
