import type { Trial, TrialRun } from "@viva/domain/bank/trial";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { CircleCheck, CircleX } from "lucide-react";
import { Disclosure } from "../../review/disclosure.tsx";
import { count } from "../../time/format-time.ts";

/** What each code did in each test, when the question was tried last. */
export function TrialResults({
  trial,
  revision,
}: {
  trial: Trial | null;
  /** Of the newest save. */
  revision: number;
}) {
  if (!trial?.result || trial.result.runs.length === 0) return null;
  return (
    <Card>
      <CardHeader
        title="What happened when it was tried"
        aside={trial.draftRevision === revision ? undefined : "of an earlier save"}
      />
      <ul className="mt-2">
        {trial.result.runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two mistakes may have one name, and runs never move
          <li key={`${run.role} ${index}`} className="border-line py-2.5 not-first:border-t">
            <Run run={run} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

const NAMES = { reference: "Reference solution", starter: "Starter" } as const;

function Run({ run }: { run: TrialRun }) {
  const kept = run.role === "reference" ? run.passes : !run.passes;
  const failed = run.tests.filter(({ passed }) => !passed).length;
  const said =
    run.role === "reference"
      ? run.passes
        ? "passes everything"
        : "does not pass"
      : run.passes
        ? "is not caught"
        : "is caught";
  return (
    <Disclosure
      open={!kept}
      summary={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink">
          <span className="font-medium break-words">
            {run.role === "planted" ? `Wrong: ${run.name}` : NAMES[run.role]}
          </span>
          <Chip tone={kept ? "good" : "bad"}>{said}</Chip>
          <span className="text-small text-muted tabular-nums">
            {failed} of {count(run.tests.length, "test")} failed
          </span>
        </span>
      }
    >
      {run.error === null ? null : (
        <p className="mb-2 text-small break-words text-bad">
          It ended with {run.status}
          {run.error.line === null ? "" : ` in line ${run.error.line}`}: {run.error.text}
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {run.tests.map((test) => (
          <Outcome key={test.name} passed={test.passed} name={test.name} message={test.message}>
            {test.passed || test.expected === null ? null : (
              <dl className="mt-0.5 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-small">
                <dt className="text-muted">expected</dt>
                <dd className="font-mono break-words whitespace-pre-wrap">{test.expected}</dd>
                <dt className="text-muted">got</dt>
                <dd className="font-mono break-words whitespace-pre-wrap">{test.got ?? "nothing"}</dd>
              </dl>
            )}
          </Outcome>
        ))}
        {run.criteria.map(({ id, statement, fraction, message }) => (
          <Outcome
            key={id}
            passed={fraction === null ? null : fraction === 1}
            name={statement}
            message={message}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

function Outcome({
  passed,
  name,
  message,
  children,
}: {
  /** Null for what a person judges. */
  passed: boolean | null;
  name: string;
  message: string | null;
  children?: React.ReactNode;
}) {
  const Icon = passed === false ? CircleX : CircleCheck;
  return (
    <li className="flex gap-2 text-small">
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${passed === null ? "text-faint" : passed ? "text-good" : "text-bad"}`}
      />
      <div className="min-w-0 flex-1">
        <p className="break-words">
          <span className="sr-only">
            {passed === null ? "For a person: " : passed ? "Passed: " : "Failed: "}
          </span>
          {name}
        </p>
        {message === null || message === "" ? null : <p className="break-words text-muted">{message}</p>}
        {children}
      </div>
    </li>
  );
}
