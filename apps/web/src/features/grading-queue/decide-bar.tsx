import type { QueueTask } from "@viva/domain/grading/queue";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Field, FieldError } from "@viva/ui/field";
import { Kbd } from "@viva/ui/kbd";
import { Textarea } from "@viva/ui/textarea";
import type { ReactNode, RefObject } from "react";
import { count } from "../time/format-time.ts";
import { CHOICES, previewWords } from "./model/decision-preview.ts";
import { chosenAnswers } from "./model/queue-state.ts";

/** The decision, what it would do, and the ways on. */
export function DecideBar({
  task,
  leftOut,
  reason,
  onReason,
  reasonField,
  missing,
  failed,
  busy,
  onChoice,
  onStep,
  onUndo,
  children,
}: {
  task: QueueTask;
  leftOut: ReadonlySet<string>;
  reason: string;
  onReason: (reason: string) => void;
  reasonField: RefObject<HTMLTextAreaElement | null>;
  /** What the last choice lacked. */
  missing: string | null;
  /** Why the last call did not work: it is also said at the top, which may be out of view. */
  failed: string | null;
  busy: string | null;
  /** `at`: when, on the clock of `performance.now()`. */
  onChoice: (points: number, at: number) => void;
  onStep: (by: 1 | -1) => void;
  /** Null when nothing was decided in this sitting. */
  onUndo: (() => void) | null;
  children?: ReactNode;
}) {
  const answers = chosenAnswers(task, leftOut);
  return (
    <Card aria-labelledby="decide-title" className="flex flex-col gap-3 xl:sticky xl:top-8">
      <CardHeader
        id="decide-title"
        title="Decide"
        aside={task.answers.length > 1 ? `for ${count(answers.length, "answer")}` : undefined}
      />
      <div className="flex flex-col gap-2">
        {CHOICES.map((choice) => (
          <Button
            key={choice.name}
            busy={busy === `decide-${choice.points}`}
            aria-disabled={busy !== null}
            onClick={(event) => onChoice(choice.points, event.timeStamp)}
            className="w-full !justify-start"
          >
            <span className="w-16 text-left">{choice.label}</span>
            <span className="min-w-0 flex-1 truncate text-left text-small font-normal text-muted tabular-nums">
              {previewWords(answers, choice.points, task.criterion.maxPoints)}
            </span>
            <Kbd aria-hidden>{choice.key}</Kbd>
          </Button>
        ))}
        {failed === null ? null : <FieldError>{failed}</FieldError>}
      </div>
      <Field
        label="Reason"
        aside={<Kbd>r</Kbd>}
        hint="The candidate reads it. Needed for an appeal and to take points away."
        error={missing}
      >
        <Textarea
          ref={reasonField}
          rows={3}
          maxLength={2_000}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      </Field>
      {children}
      <div className="flex flex-wrap gap-1 border-t border-line pt-3">
        <Button size="s" variant="ghost" onClick={() => onStep(-1)}>
          Previous <Kbd aria-hidden>k</Kbd>
        </Button>
        <Button size="s" variant="ghost" onClick={() => onStep(1)}>
          Next <Kbd aria-hidden>j</Kbd>
        </Button>
        <Button
          size="s"
          variant="ghost"
          busy={busy === "undo"}
          disabled={onUndo === null}
          onClick={() => onUndo?.()}
        >
          Undo <Kbd aria-hidden>u</Kbd>
        </Button>
      </div>
    </Card>
  );
}
