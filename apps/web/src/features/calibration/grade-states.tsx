import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import type { ReactNode } from "react";

/** What the three states mean for whoever reads a grade. */
export function GradeStates() {
  return (
    <Card aria-labelledby="states">
      <CardHeader id="states" title="What it says of a criterion" />
      <dl className="mt-1">
        <State chip={<Chip tone="good">met</Chip>} name="Graded">
          It is sure of its verdict: met, partly, missed, or a misconception. The points count. If you hold
          one to be wrong, appeal it: an interviewer reads your answer without your name and owes you a
          reason.
        </State>
        <State chip={<Chip tone="warn">not sure</Chip>} name="Check this yourself">
          It has a guess, and the guess is too often wrong to stand alone; or a flag says that a person should
          look. Hold your answer against the criterion and decide, or ask an interviewer. Until then the guess
          counts, and the interval around the score is wide.
        </State>
        <State chip={<Chip>not assessed</Chip>} name="Not assessed">
          It found nothing that it could read as an answer, so the points mean nothing.
        </State>
      </dl>
    </Card>
  );
}

function State({ chip, name, children }: { chip: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className="border-t border-line py-2.5 first:border-t-0 last:pb-0">
      <dt className="flex flex-wrap items-center gap-2 font-medium">
        {name} {chip}
      </dt>
      <dd className="mt-1 max-w-prose text-muted">{children}</dd>
    </div>
  );
}
