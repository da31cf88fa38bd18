"use client";

import clsx from "clsx";
import { isUnheard } from "../model/latest-value.ts";
import { isEditable } from "../model/room-state.ts";
import { useCurrentQuestion, useQuestionState, useRoom, useRoomState } from "../room-context.tsx";

const LONGEST_NOTES = 20_000;

export function ScratchNotes({ className }: { className?: string | undefined }) {
  const { store } = useRoom();
  const { question } = useCurrentQuestion();
  const { notes } = useQuestionState(question.id);
  const editable = useRoomState(isEditable);
  const id = `notes-${question.id}`;
  return (
    <div
      className={clsx(
        "flex flex-col rounded-card border border-line bg-surface focus-within:border-edge",
        className,
      )}
    >
      <div className="flex items-center justify-between px-4 pt-2.5">
        <label htmlFor={id} className="text-tiny font-medium text-faint">
          Scratch notes, not graded
        </label>
        <span role="status" className="text-tiny text-faint">
          {notes.value.length >= LONGEST_NOTES
            ? `Full: notes hold ${LONGEST_NOTES.toLocaleString("en")} characters`
            : isUnheard(notes)
              ? "saving"
              : ""}
        </span>
      </div>
      <textarea
        id={id}
        value={notes.value}
        readOnly={!editable}
        maxLength={LONGEST_NOTES}
        onChange={(event) => store.setNotes(question.id, event.target.value)}
        placeholder="Only you see these."
        className="field-sizing-content min-h-16 flex-1 resize-none bg-transparent px-4 pt-1 pb-3 text-control text-muted outline-none placeholder:text-faint focus:text-ink max-sm:text-[16px]"
      />
    </div>
  );
}
