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
import { type ReactNode, useRef } from "react";
import { AcceptPhrasing } from "./accept-phrasing.tsx";
import { DecideBar } from "./decide-bar.tsx";
import { CHOICES } from "./model/decision-preview.ts";
import { openTasks, type QueueFilter } from "./model/queue-state.ts";
import { TaskPane } from "./task-pane.tsx";
import { useArrival } from "./use-arrival.ts";
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
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { state, task, undo, dispatch } = queue;
  const { isRead } = useArrival(state, title);
  const open = openTasks(state);
  const place = open.findIndex((each) => each.id === task?.id);

  const decide = async (points: number, at: number) => {
    if (isRead(at) && !(await queue.decide(points))) reasonField.current?.focus();
  };
  useQueueKeys({
    ...Object.fromEntries(CHOICES.map(({ key, points }) => [key, (at: number) => void decide(points, at)])),
    j: () => queue.step(1),
    k: () => queue.step(-1),
    u: () => void undo(),
    r: () => reasonField.current?.focus(),
  });

  return (
    <>
      <PageHeader
        title="Grading"
        description={
          <>
            What needs a person: first what candidates ask, by when it is due, then in your sets what the
            grader flagged or was unsure of, in an order of your own. No names.{" "}
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
                <span className="text-faint tabular-nums">
                  {openTasks({ ...state, filter: value }).length}
                </span>
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
            title={title}
            rendered={rendered.find((each) => each.questionId === task.questionId)}
            leftOut={state.leftOut}
            onToggle={(attemptQuestionId) => dispatch({ kind: "toggle", attemptQuestionId })}
            timeZone={timeZone}
          />
          <DecideBar
            task={task}
            leftOut={state.leftOut}
            reason={queue.reason}
            onReason={queue.writeReason}
            reasonField={reasonField}
            missing={queue.missing}
            failed={queue.failed}
            busy={queue.busy}
            onChoice={(points, at) => void decide(points, at)}
            onStep={queue.step}
            onUndo={state.done.length > 0 ? () => void undo() : null}
          >
            {task.criterion.editable ? (
              <AcceptPhrasing key={task.id} task={task} leftOut={state.leftOut} isRead={isRead} />
            ) : null}
          </DecideBar>
        </div>
      )}
    </>
  );
}
