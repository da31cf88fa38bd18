import type { InterviewView } from "@viva/domain/interview/views";
import { Card, CardHeader } from "@viva/ui/card";
import type { ReactNode } from "react";
import { count, formatMinutes } from "../time/format-time.ts";

export function LobbyRules({ interview }: { interview: InterviewView }) {
  const time = formatMinutes(interview.durationMinutes);
  const code = interview.include !== "text-only";
  const text = interview.include !== "code-only";
  return (
    <Card aria-labelledby="rules">
      <CardHeader id="rules" title="How it goes" />
      <dl className="mt-1 flex flex-col">
        <Rule name="Questions">
          {count(interview.questionCount, "question")}, drawn when you start. Answer in any order, go back and
          forth, and flag those that you want to see again. Each says how long it is meant to take; that is a
          guide, not a limit.
        </Rule>
        <Rule name="Time">
          {time} in all, counted by the server from the moment you start. The clock does not stop: not when
          you close the page, not when you are offline.
        </Rule>
        <Rule name="Saving">
          Answers save by themselves within seconds, first on this device, then on the server. The foot of the
          page says where your text is. Reload, crash or lose the network: you come back to what you typed.
        </Rule>
        <Rule name="The end">
          Finish when you are done. At the deadline your answers are handed in as they are, even when no page
          is open, and nothing can be changed afterwards.
        </Rule>
        <Rule name="Grading">
          {text
            ? "Text is graded point by point against a list that you see afterwards, with the words that earned each point. Where the grader is unsure, it says so. "
            : ""}
          {code
            ? "Code is graded by tests: some you can run while you write, the rest run when you finish. "
            : ""}
          Spelling, style and speed are not graded.
        </Rule>
        {code ? (
          <Rule name="Code">
            Python 3.14 runs in your browser, the same build that grades on the server. Run and Test as often
            as you like: runs are not counted.
          </Rule>
        ) : null}
        <Rule name="Notes">Scratch notes beside each question are for you alone and are not graded.</Rule>
      </dl>
    </Card>
  );
}

function Rule({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 border-b border-line py-3 last:border-0 last:pb-0 sm:grid-cols-[6rem_minmax(0,1fr)]">
      <dt className="font-medium">{name}</dt>
      <dd className="max-w-prose text-muted">{children}</dd>
    </div>
  );
}
