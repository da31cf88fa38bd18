"use client";

import type { DraftProblem } from "@viva/domain/bank/drafts";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Circle, CircleCheck } from "lucide-react";
import type { ReactNode } from "react";
import { goToField } from "./go-to-field.ts";

/** What publishing still needs, and the button that does it. */
export function PublishPanel({
  published,
  changed,
  code,
  problems,
  busy,
  disabled,
  onPublish,
  children,
}: {
  published: number | null;
  changed: boolean;
  /** Whether publishing tries it first. */
  code: boolean;
  problems: readonly DraftProblem[];
  busy: boolean;
  disabled: boolean;
  onPublish: () => void;
  children?: ReactNode;
}) {
  const upToDate = published !== null && !changed;
  return (
    <Card className="flex flex-col gap-3">
      <CardHeader title="Publishing" />
      {upToDate ? (
        <p className="flex gap-2 text-small text-muted">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          Version {published} is what interviews draw. There is nothing newer to publish.
        </p>
      ) : problems.length === 0 ? (
        <p className="flex gap-2 text-small text-muted">
          <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
          Complete. It becomes version {(published ?? 0) + 1}
          {code ? ", once a try keeps all promises: publishing tries it first." : "."}
        </p>
      ) : (
        <div>
          <p className="text-small text-muted">Before it can be published:</p>
          <ul className="mt-1.5 flex flex-col gap-1.5 text-small">
            {problems.map((problem) => (
              <li key={`${problem.field} ${problem.message}`} className="flex gap-2">
                <Circle aria-hidden className="mt-1 size-3 shrink-0 text-faint" />
                <button
                  type="button"
                  className="min-w-0 text-left break-words hover:underline"
                  onClick={() => goToField(problem.field)}
                >
                  {problem.message}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button
        variant="primary"
        busy={busy}
        disabled={upToDate || disabled}
        onClick={onPublish}
        className="max-xl:hidden"
      >
        Publish
      </Button>
      {children}
      <p className="text-tiny text-muted">
        A published version never changes. Editing afterwards prepares the next one, and attempts keep the
        version they drew.
      </p>
    </Card>
  );
}
