import type { QueueAnswer, QueueReason, QueueTask } from "@viva/domain/grading/queue";
import { Card } from "@viva/ui/card";
import { Checkbox } from "@viva/ui/checkbox";
import { Chip, type Tone } from "@viva/ui/chip";
import { Eyebrow } from "@viva/ui/eyebrow";
import Link from "next/link";
import type { RefObject } from "react";
import { paths } from "../../client/paths.ts";
import { CodeBlock } from "../review/answer/code-block.tsx";
import { Disclosure } from "../review/disclosure.tsx";
import { formatPoints, verdictChip } from "../review/model/describe-grade.ts";
import { highlight } from "../review/model/highlight.ts";
import { count, formatDay } from "../time/format-time.ts";
import type { RenderedTask } from "./queue-view.tsx";

/** What is asked, what the criterion wants, and the answers to hold against it. */
export function TaskPane({
  task,
  title,
  rendered,
  leftOut,
  onToggle,
  timeZone,
}: {
  task: QueueTask;
  title: RefObject<HTMLHeadingElement | null>;
  rendered: RenderedTask | undefined;
  leftOut: ReadonlySet<string>;
  onToggle: (attemptQuestionId: string) => void;
  timeZone: string;
}) {
  const several = task.answers.length > 1;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Card aria-labelledby="task-title">
        <div className="flex flex-wrap gap-1.5">
          <WhyChip why={task.why} />
          {several ? <Chip>{task.answers.length} answers alike</Chip> : null}
        </div>
        {/* Room above for the header of narrow pages, and for the line that says what became of the last decision. */}
        <h2
          id="task-title"
          ref={title}
          tabIndex={-1}
          className="mt-2 scroll-mt-40 text-h3 font-semibold break-words"
        >
          {task.opens === null ? (
            task.title
          ) : (
            <Link
              href={paths.published(task.opens.questionId, task.opens.version)}
              className="hover:underline"
            >
              {task.title}
            </Link>
          )}
        </h2>
        <div className="mt-1 flex flex-wrap gap-x-4">
          <Disclosure summary="What was asked">{rendered?.prompt ?? task.prompt}</Disclosure>
          <Disclosure summary="Reference answer">{rendered?.reference ?? task.reference}</Disclosure>
        </div>
        <div className="mt-3 border-t border-line pt-3">
          <Eyebrow>Criterion, {count(task.criterion.maxPoints, "point")}</Eyebrow>
          <p className="mt-0.5 text-lead font-medium break-words">{task.criterion.statement}</p>
          {task.criterion.accept.length === 0 ? null : (
            <p className="mt-1 text-small text-muted">
              Also accepted: {task.criterion.accept.map((phrase) => `“${phrase}”`).join(", ")}
            </p>
          )}
        </div>
      </Card>
      <ul className="flex flex-col gap-3" aria-label="Answers">
        {task.answers.map((answer, index) => (
          <li key={answer.attemptQuestionId}>
            <AnswerCard
              answer={answer}
              number={index + 1}
              maxPoints={task.criterion.maxPoints}
              code={task.kind === "code"}
              chosen={!leftOut.has(answer.attemptQuestionId)}
              onToggle={several ? () => onToggle(answer.attemptQuestionId) : null}
              timeZone={timeZone}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function AnswerCard({
  answer,
  number,
  maxPoints,
  code,
  chosen,
  onToggle,
  timeZone,
}: {
  answer: QueueAnswer;
  number: number;
  maxPoints: number;
  code: boolean;
  chosen: boolean;
  /** Null where there is nothing to choose between. */
  onToggle: (() => void) | null;
  timeZone: string;
}) {
  const chip = verdictChip(answer);
  const marks = highlight(answer.answer, [{ id: "task", misconception: null, ...answer }]);
  return (
    <Card aria-label={`Answer ${number}`} className={chosen ? undefined : "opacity-70"}>
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        {onToggle === null ? null : (
          <Checkbox
            label={<span className="text-control font-medium">Answer {number}</span>}
            checked={chosen}
            onChange={onToggle}
            className="mr-1"
          />
        )}
        <Chip tone={chip.tone}>{chip.label}</Chip>
        <span className="text-small text-muted tabular-nums">
          {answer.decidedBy === null
            ? "the grader gave"
            : answer.decidedBy === "candidate"
              ? "settled by its writer:"
              : "decided before:"}{" "}
          {formatPoints(answer.points * maxPoints)} of {formatPoints(maxPoints)}
        </span>
      </div>
      {answer.flags.map((flag) => (
        <p key={flag} className="mt-1 text-small text-warn">
          {flag}
        </p>
      ))}
      {code ? <CodeBlock code={answer.answer} label={`Answer ${number}`} className="mt-2" /> : null}
      <p data-answer hidden={code} className="mt-2 text-lead leading-[1.7] break-words whitespace-pre-wrap">
        {marks.map((mark) =>
          mark.tone === null ? (
            mark.text
          ) : (
            <mark key={mark.start} className="border-b-2 border-dashed border-edge bg-sunken px-px text-ink">
              {mark.text}
            </mark>
          ),
        )}
      </p>
      {answer.asked === null ? null : (
        <div className="mt-3 border-l-2 border-line-strong pl-2.5 text-small">
          <p className={answer.asked.dueAt < new Date() ? "text-bad" : "text-muted"}>
            {answer.asked.kind === "appeal" ? "Appeal" : "Asked for a review"},{" "}
            {answer.asked.dueAt < new Date() ? "late: the answer was due by" : "answer due by"}{" "}
            {formatDay(answer.asked.dueAt, timeZone, new Date())}
          </p>
          {answer.asked.reason === "" ? null : (
            <p className="break-words whitespace-pre-wrap">{answer.asked.reason}</p>
          )}
        </div>
      )}
    </Card>
  );
}

function WhyChip({ why }: { why: QueueReason }) {
  const { label, tone } = whyLook[why];
  return <Chip tone={tone}>{label}</Chip>;
}

const whyLook: Record<QueueReason, { label: string; tone: Tone }> = {
  appeal: { label: "appeal", tone: "accent" },
  asked: { label: "asked for", tone: "accent" },
  flagged: { label: "flagged", tone: "warn" },
  unsure: { label: "unsure", tone: "neutral" },
};
