import type { RunResult } from "@viva/domain/execution/run";
import { Chip } from "@viva/ui/chip";
import { endInWords } from "../model/code-runs.ts";

export function ProgramOutput({ result, outdated }: { result: RunResult; outdated: boolean }) {
  const end = endInWords(result.status);
  const silent = result.stdout === "" && result.stderr === "";
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="font-semibold">Output</h2>
        {end === null ? <Chip tone="good">ran to its end</Chip> : <Chip tone="bad">stopped early</Chip>}
        {result.errorLine === null ? null : (
          <span className="text-tiny text-muted">line {result.errorLine}</span>
        )}
        <RunAside result={result} outdated={outdated} />
      </div>
      {end === null ? null : <p className="text-small">{end}</p>}
      <RunText text={result.stdout} />
      <RunText text={result.stderr} bad />
      {silent && end === null ? (
        <p className="text-small text-muted">
          It printed nothing. Call your function with print() to see a value.
        </p>
      ) : null}
    </div>
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
