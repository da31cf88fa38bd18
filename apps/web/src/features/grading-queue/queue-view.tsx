"use client";

import type { QueueTask } from "@viva/domain/grading/queue";
import { Button } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { Notice } from "@viva/ui/notice";
import { PageHeader } from "@viva/ui/page-header";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { RotateCw } from "lucide-react";
import Link from "next/link";
import { type ReactNode, useRef, useState } from "react";
import { AcceptPhrasing } from "./accept-phrasing.tsx";
import { DecideBar } from "./decide-bar.tsx";
import { inFilter, openTasks, type QueueFilter } from "./model/queue-state.ts";
import { TaskPane } from "./task-pane.tsx";
import { useQueue } from "./use-queue.ts";
import { useQueueKeys } from "./use-queue-keys.ts";

export type RenderedTask = { questionId: string; prompt: ReactNode; reference: ReactNode };

const FILTERS: readonly { value: QueueFilter; label: string }[] = [
  { value: "all", label: "All" },
  { value: "asked", label: "Asked" },
  { value: "flagged", label: "Flagged" },
  { value: "unsure", label: "Unsure" },
];

/** One criterion at a time, with all answers alike; decided by a key, taken back by another. */
export function QueueView({
  tasks,
  rendered,
  timeZone,
  answer,
  news,
}: {
  tasks: readonly QueueTask[];
  rendered: readonly RenderedTask[];
  timeZone: string;
  /** The answer to begin with, by its id; null for the first task. */
  answer: string | null;
  /** What stands before the tasks. */
  news: ReactNode;
}) {
  const queue = useQueue(tasks, answer);
  const [reason, setReason] = useState("");
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const { state, task, decide, undo, dispatch } = queue;
  const open = openTasks(state);
  const place = open.findIndex((each) => each.id === task?.id);

  const send = async (points: number) => {
    const outcome = await decide(points, reason);
    if (outcome === "decided") setReason("");
    if (outcome === "needs-reason") reasonField.current?.focus();
  };
  const step = (by: 1 | -1) => {
    queue.step(by);
    setReason("");
  };
  useQueueKeys({
    onChoice: (points) => void send(points),
    onStep: step,
    onUndo: () => void undo(),
    onReason: () => reasonField.current?.focus(),
  });

  return (
    <>
      <PageHeader
        title="Grading"
        description={
          <>
            What needs a person: what candidates ask, and in your sets what the grader flagged or was unsure
            of. No names, in an order of your own.{" "}
            <Link href="/calibration" className="link">
              What its confidence is worth
            </Link>
          </>
        }
        actions={
          <Button
            icon={<RotateCw aria-hidden />}
            busy={queue.busy === "reload"}
            onClick={() => void queue.reload()}
          >
            Read again
          </Button>
        }
      />
      {news}
      <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <SegmentedControl
          label="Show"
          options={FILTERS.map(({ value, label }) => ({
            value,
            label: (
              <>
                {label}{" "}
                <span className="text-faint tabular-nums">{countIn(state.tasks, state.done, value)}</span>
              </>
            ),
          }))}
          value={state.filter}
          onChange={(filter) => dispatch({ kind: "filter", filter })}
          className="max-sm:w-full"
        />
        <p role="status" className="text-small text-muted tabular-nums">
          {queue.said ?? (task === null ? "" : `${place + 1} of ${open.length}`)}
        </p>
      </div>
      {queue.failed === null ? null : (
        <Notice tone="bad" live className="mb-4">
          {queue.failed}
        </Notice>
      )}
      {task === null ? (
        <Card>
          <EmptyState
            title={state.tasks.length === 0 ? "Nothing waits for you" : "Nothing is left here"}
            action={
              state.done.length > 0 ? (
                <Button busy={queue.busy === "undo"} onClick={() => void undo()}>
                  Take the last decision back
                </Button>
              ) : undefined
            }
          >
            When a candidate asks for a review or appeals, or the grader is unsure in one of your sets, it
            appears here.
          </EmptyState>
        </Card>
      ) : (
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <TaskPane
            key={task.id}
            task={task}
            rendered={rendered.find((each) => each.questionId === task.questionId)}
            leftOut={state.leftOut}
            onToggle={(attemptQuestionId) => dispatch({ kind: "toggle", attemptQuestionId })}
            timeZone={timeZone}
          />
          <DecideBar
            task={task}
            leftOut={state.leftOut}
            reason={reason}
            onReason={setReason}
            reasonField={reasonField}
            missing={queue.missing}
            busy={queue.busy}
            onChoice={(points) => void send(points)}
            onStep={step}
            onUndo={state.done.length > 0 ? () => void undo() : null}
          >
            {task.criterion.editable ? <AcceptPhrasing key={task.id} task={task} /> : null}
          </DecideBar>
        </div>
      )}
    </>
  );
}

function countIn(
  tasks: readonly QueueTask[],
  done: readonly { taskId: string }[],
  filter: QueueFilter,
): number {
  const decided = new Set(done.map((each) => each.taskId));
  return tasks.filter((task) => !decided.has(task.id) && inFilter(task.why, filter)).length;
}
