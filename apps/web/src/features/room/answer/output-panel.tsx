"use client";

import type { RoomQuestion } from "@viva/domain/attempt/views";
import { Notice } from "@viva/ui/notice";
import { count } from "../../time/format-time.ts";
import type { RunView } from "../model/code-runs.ts";
import type { CodeRunning } from "../use-code-runs.ts";
import { ProgramOutput } from "./program-output.tsx";
import { RunningLine } from "./running-line.tsx";
import { TestResults } from "./test-results.tsx";

/** What the last Run or Test of this question showed. */
export function OutputPanel({
  question,
  view,
  outdated,
  running,
}: {
  question: RoomQuestion;
  view: RunView | null;
  /** The code was changed after this run. */
  outdated: boolean;
  running: CodeRunning;
}) {
  return (
    <section
      aria-label="Output"
      aria-busy={running?.questionId === question.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      className="min-h-24 overflow-auto shell:min-h-[min(232px,26dvh)] border-t border-line bg-sunken px-4 py-3 focus-visible:-outline-offset-2"
    >
      {running?.questionId === question.id ? <RunningLine key={running.what} what={running.what} /> : null}
      {view === null ? (
        <Nothing question={question} />
      ) : (
        <Shown question={question} view={view} outdated={outdated} />
      )}
    </section>
  );
}

function Shown({ question, view, outdated }: { question: RoomQuestion; view: RunView; outdated: boolean }) {
  switch (view.kind) {
    case "program":
      return <ProgramOutput result={view.result} outdated={outdated} />;
    case "tests":
      return (
        <TestResults
          tests={question.visibleTests}
          verdicts={view.verdicts}
          hiddenCount={view.hiddenCount}
          result={view.result}
          outdated={outdated}
        />
      );
    case "stopped":
      return (
        <p role="status" className="text-muted">
          You stopped it. It is ready again in a moment.
        </p>
      );
    case "broken":
      return (
        <Notice tone="warn" title="The interpreter stopped, not your code">
          {view.message} Press Run again; your answer is kept, and it is graded on the server in any case. (
          {question.title})
        </Notice>
      );
  }
}

function Nothing({ question }: { question: RoomQuestion }) {
  const visible = question.visibleTests.length;
  return (
    <p className="max-w-prose text-small text-muted">
      Run shows what the program prints.
      {visible > 0 ? ` Test runs ${count(visible, "test")} that you can see` : ""}
      {visible > 0 && question.hiddenTestCount > 0
        ? `; ${question.hiddenTestCount} more run when you finish.`
        : visible > 0
          ? "."
          : question.hiddenTestCount > 0
            ? ` ${count(question.hiddenTestCount, "test")} run when you finish.`
            : ""}
    </p>
  );
}
