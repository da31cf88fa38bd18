import type { GradingProgress } from "@viva/domain/grading/views";
import { Chip } from "@viva/ui/chip";
import { ScoreNumber } from "@viva/ui/score";
import { Spinner } from "@viva/ui/spinner";
import clsx from "clsx";
import type { ReactNode } from "react";
import { retryingWords } from "./describe-progress.ts";

type Answer = GradingProgress["answers"][number];

export function GradingRow({ answer }: { answer: Answer }) {
  return (
    <li className="flex items-start gap-3 border-line px-4 py-3 not-first:border-t sm:px-[18px]">
      <span className="w-4 shrink-0 text-faint tabular-nums">{answer.position}</span>
      <span className="min-w-0 flex-1">
        <span className={clsx("block break-words", answer.status === "waiting" && "text-muted")}>
          {answer.title}
        </span>
        {answer.status === "retrying" ? (
          <span className="block text-small text-warn">{retryingWords(answer.kind)}</span>
        ) : null}
        {answer.status === "failed" ? (
          <span className="block text-small text-bad">
            This answer could not be graded yet. It has no score, and no points are lost.
          </span>
        ) : null}
      </span>
      <span className="flex h-[1.36rem] shrink-0 items-center gap-2 text-small">
        <Status answer={answer} />
      </span>
    </li>
  );
}

function Status({ answer }: { answer: Answer }): ReactNode {
  switch (answer.status) {
    case "waiting":
      return <span className="text-faint">waiting</span>;
    case "running":
      return (
        <span className="flex items-center gap-1.5 text-accent">
          <Spinner className="size-3.5" />
          {answer.kind === "code" ? "running its tests" : "reading"}
        </span>
      );
    case "retrying":
      return (
        <span className="flex items-center gap-1.5 text-warn">
          <Spinner className="size-3.5" />
          trying again
        </span>
      );
    case "failed":
      return <Chip tone="bad">not graded</Chip>;
    case "graded":
      return (
        <>
          {answer.state === "graded" || answer.state === null ? null : <Chip tone="warn">to check</Chip>}
          <span className="w-8 text-right text-body">
            <ScoreNumber score={answer.score} coloured />
          </span>
        </>
      );
  }
}
