"use client";

import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Notice } from "@viva/ui/notice";
import type { ReactNode } from "react";
import { count } from "../../time/format-time.ts";
import { countdown } from "../model/duration-words.ts";
import { flaggedIds, type RoomState, unansweredIds } from "../model/room-state.ts";
import { useRoom, useRoomState, useServerNow } from "../room-context.tsx";
import { QuestionLinks } from "./question-links.tsx";

/** The last look before the interview ends: what is empty, what is flagged, what could not be saved. */
export function FinishDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { store } = useRoom();
  const finish = useRoomState((state) => state.finish);
  const close = () => {
    store.backToAnswering();
    onClose();
  };
  const busy = finish.kind === "saving" || finish.kind === "submitting";
  return (
    <Dialog
      open={open && finish.kind !== "done" && finish.kind !== "time-up"}
      onOpenChange={(next) => {
        if (!next && finish.kind !== "submitting") close();
      }}
      title="Finish the interview?"
      description="After this you cannot change your answers. Grading starts at once."
      actions={
        <>
          <Button onClick={close} disabled={finish.kind === "submitting"}>
            Go back
          </Button>
          {finish.kind === "unsaved" ? (
            <>
              <Button variant="danger" onClick={() => void store.finishAnyway()}>
                Finish all the same
              </Button>
              <Button variant="primary" onClick={() => void store.finish()}>
                Try to save again
              </Button>
            </>
          ) : (
            <Button variant="primary" busy={busy} onClick={() => void store.finish()}>
              {busy ? WORDS[finish.kind] : "Finish interview"}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Remaining />
        <LeftOver onTurn={close} />
        {finish.kind === "unsaved" ? <Unsaved ids={finish.ids} onTurn={close} /> : null}
        {finish.kind === "refused" ? (
          <Notice tone="bad" live title="Not finished yet">
            {finish.message}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  );
}

const WORDS = { saving: "Saving the last changes", submitting: "Finishing" } as const;

function Remaining() {
  const deadlineAt = useRoomState((state) => state.deadlineAt);
  const now = useServerNow(1_000);
  return (
    <p>
      You have <span className="font-mono tabular-nums">{countdown(deadlineAt - now)}</span> left.
    </p>
  );
}

function LeftOver({ onTurn }: { onTurn: () => void }) {
  const unanswered = useIds(unansweredIds);
  const flagged = useIds(flaggedIds);
  if (unanswered.length === 0 && flagged.length === 0) {
    return <p className="text-muted">Every question has an answer and none is flagged.</p>;
  }
  return (
    <>
      <Listing ids={unanswered} onTurn={onTurn}>
        {count(unanswered.length, "question")} without an answer
      </Listing>
      <Listing ids={flagged} onTurn={onTurn}>
        {count(flagged.length, "question")} flagged to come back to
      </Listing>
    </>
  );
}

function Unsaved({ ids, onTurn }: { ids: readonly string[]; onTurn: () => void }) {
  const link = useRoomState((state) => state.link);
  const deviceKeeps = useRoomState((state) => state.deviceKeeps);
  const reason = {
    ok: "The server did not take the last changes.",
    offline: "You are offline.",
    unreachable: "The server does not answer.",
    expired: "You were signed out: sign in again first.",
  }[link];
  return (
    <Notice tone="bad" live title={`${count(ids.length, "answer")} not saved on the server`}>
      <p>
        {reason} If you finish now, the grading uses what the server holds
        {deviceKeeps ? "; your last text stays on this device." : "."}
      </p>
      <QuestionLinks ids={ids} onTurn={onTurn} />
    </Notice>
  );
}

function Listing({
  ids,
  onTurn,
  children,
}: {
  ids: readonly string[];
  onTurn: () => void;
  children: ReactNode;
}) {
  if (ids.length === 0) return null;
  return (
    <div>
      <p className="font-medium">{children}</p>
      <QuestionLinks ids={ids} onTurn={onTurn} />
    </div>
  );
}

/** As one string, so that the list only renders again when it changed. */
function useIds(select: (state: RoomState) => readonly string[]): readonly string[] {
  const joined = useRoomState((state) => select(state).join(" "));
  return joined === "" ? [] : joined.split(" ");
}
