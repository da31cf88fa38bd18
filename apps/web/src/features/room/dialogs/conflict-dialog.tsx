"use client";

import type { RoomQuestion } from "@viva/domain/attempt/views";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { type ReactNode, useMemo, useState } from "react";
import { findStorage } from "../../../client/find-storage.ts";
import { MarkedText } from "../marked-text.tsx";
import type { AnswerSync } from "../model/answer-sync.ts";
import { difference, type Piece } from "../model/difference.ts";
import { keptMerge } from "../model/kept-merge.ts";
import { mergeDraft } from "../model/merge-draft.ts";
import { ago } from "../model/receipt.ts";
import { questionOf } from "../model/room-state.ts";
import type { Resolution } from "../model/sync-outcome.ts";
import { useQuestionState, useRoom, useRoomState } from "../room-context.tsx";

/** Two texts of one answer: this page's and the server's. Neither is dropped without a decision. */
export function ConflictDialog() {
  const { room } = useRoom();
  const id = useRoomState((state) =>
    state.finish.kind === "done"
      ? null
      : (state.order.find((each) => questionOf(state, each).sync.state.kind === "conflict") ?? null),
  );
  const question = room.questions.find((candidate) => candidate.id === id);
  return question ? <OneConflict key={question.id} question={question} /> : null;
}

function OneConflict({ question }: { question: RoomQuestion }) {
  const { sync } = useQuestionState(question.id);
  return sync.state.kind === "conflict" ? (
    <Choice question={question} sync={sync} theirs={sync.state.theirs} />
  ) : null;
}

function Choice({
  question,
  sync,
  theirs,
}: {
  question: RoomQuestion;
  sync: AnswerSync;
  theirs: { text: string; savedAt: number | null };
}) {
  const { store, userId } = useRoom();
  const kept = useMemo(
    () => keptMerge({ userId, attemptQuestionId: question.id }, findStorage()),
    [userId, question.id],
  );
  // After a reload the person goes on with what they had put together.
  const [merged, setMerged] = useState<string | null>(() => kept.read());
  const merge = (text: string) => {
    kept.write(text);
    setMerged(text);
  };
  const resolve = (resolution: Resolution) => {
    kept.clear();
    store.resolve(question.id, resolution);
  };
  const marks = useMemo(() => difference(sync.text, theirs.text, LONGEST), [sync.text, theirs.text]);
  const saved = theirs.savedAt === null ? "" : `, saved ${ago(store.now() - theirs.savedAt)}`;
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      dismissible={false}
      width="l"
      title="This answer was changed in two places"
      description={`“${question.title}” was saved from another tab or device after this page read it. Choose what to go on with. Your text is stored in the history of the answer in any case, so neither is lost.`}
      actions={
        merged === null ? (
          <>
            <Button onClick={() => merge(mergeDraft(sync.text, theirs.text))}>
              Keep both, edit into one
            </Button>
            <Button onClick={() => resolve({ keep: "theirs" })}>Take the other</Button>
            <Button variant="primary" onClick={() => resolve({ keep: "mine" })}>
              Keep mine
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setMerged(null)}>Back</Button>
            <Button variant="primary" onClick={() => resolve({ keep: "merged", text: merged })}>
              Use this text
            </Button>
          </>
        )
      }
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Version title="On this page (mine)" text={sync.text} pieces={marks?.one} />
        <Version title={`On the server (the other${saved})`} text={theirs.text} pieces={marks?.other} />
      </div>
      <p className="mt-2 text-small text-muted">
        {marks === null
          ? "The two have too little in common to mark where they differ."
          : "Marked is what the other text lacks."}
      </p>
      {merged === null ? null : (
        <label className="mt-3 flex flex-col gap-1">
          <span className="text-small font-medium">The text to go on with</span>
          <textarea
            // Asked for with a key or a click just now: the person goes on writing here.
            ref={focusOnce}
            value={merged}
            onChange={(event) => merge(event.target.value)}
            rows={8}
            className="rounded-m border border-edge bg-surface px-3 py-2 font-mono text-control max-sm:text-[16px]"
          />
        </label>
      )}
    </Dialog>
  );
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** Characters of both texts together that are compared. */
const LONGEST = 60_000;

function Version({
  title,
  text,
  pieces,
}: {
  title: ReactNode;
  text: string;
  pieces: readonly Piece[] | undefined;
}) {
  return (
    <section className="flex min-w-0 flex-col gap-1">
      <h3 className="text-small font-medium">{title}</h3>
      <pre
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        className="max-h-[40dvh] min-h-24 overflow-auto rounded-m border border-line bg-sunken px-3 py-2 text-control whitespace-pre-wrap wrap-anywhere"
      >
        {text === "" ? (
          <span className="text-muted">empty</span>
        ) : (
          <MarkedText text={text} pieces={pieces} mark="bg-warn-soft text-ink" />
        )}
      </pre>
    </section>
  );
}
