"use client";

import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Spinner } from "@viva/ui/spinner";
import { CircleAlert, CircleCheck, Play } from "lucide-react";
import { count } from "../../time/format-time.ts";
import { goToField } from "../go-to-field.ts";
import type { Trying } from "../use-trial.ts";

/** Runs the question against its own promises, where answers are graded, and says whether it keeps them. */
export function TryPanel({
  trying: { trial, trouble },
  revision,
  unsaved,
  busy,
  onTry,
}: {
  trying: Trying;
  /** Of the newest save. */
  revision: number;
  unsaved: boolean;
  busy: boolean;
  onTry: () => void;
}) {
  const running = trial?.status === "queued";
  const outdated = trial !== null && !running && (unsaved || trial.draftRevision !== revision);
  return (
    <Card className="flex flex-col gap-3">
      <CardHeader title="Try it" />
      <div role="status" className="text-small text-muted">
        {running ? (
          <p className="flex gap-2">
            <Spinner className="mt-0.5 size-4 shrink-0" />
            Running the reference, the starter and what is planted wrong, where answers are graded.
          </p>
        ) : trial === null ? (
          <p>
            Runs the reference and each wrong solution on the server, as grading will, and shows what happens
            in each test.
          </p>
        ) : (
          <Outcome trial={trial} />
        )}
        {outdated ? <p className="mt-1.5 text-warn">Changed since: try it again.</p> : null}
        {trouble === null ? null : <p className="mt-1.5 text-bad">{trouble} It is asked again by itself.</p>}
      </div>
      <Button icon={<Play aria-hidden />} busy={running} disabled={busy} onClick={onTry}>
        Try it
      </Button>
    </Card>
  );
}

function Outcome({ trial }: { trial: NonNullable<Trying["trial"]> }) {
  if (trial.result === null) {
    return (
      <p className="flex gap-2">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
        {trial.failure}
      </p>
    );
  }
  const { problems, remarks } = trial.result;
  return (
    <>
      <p className="flex gap-2">
        {problems.length === 0 ? (
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
        ) : (
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
        )}
        {problems.length === 0
          ? "It keeps its promises: the reference passes everything, and what is wrong fails."
          : `${count(problems.length, "broken promise")}. Details stand below the rubric.`}
      </p>
      {[...problems, ...remarks].map(({ field, message }) => (
        <button
          key={`${field} ${message}`}
          type="button"
          onClick={() => goToField(field)}
          className="mt-1.5 block max-w-full text-left break-words hover:underline"
        >
          {message}
        </button>
      ))}
    </>
  );
}
