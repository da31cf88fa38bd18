"use client";

import { Button, buttonClass } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Notice } from "@viva/ui/notice";
import { Spinner } from "@viva/ui/spinner";
import Link from "next/link";
import { useState } from "react";
import { paths } from "../../../client/paths.ts";
import { count } from "../../time/format-time.ts";
import type { Finish } from "../model/room-state.ts";
import { questionOf } from "../model/room-state.ts";
import { useRoom, useRoomState } from "../room-context.tsx";

/** The interview is over, or its time is: what happened, what arrived, and the way to the review. */
export function OverDialog() {
  const finish = useRoomState((state) => state.finish);
  if (finish.kind === "time-up") return <TimeUp />;
  if (finish.kind === "done") return <Done finish={finish} />;
  return null;
}

function TimeUp() {
  const link = useRoomState((state) => state.link);
  const reached = link === "ok";
  return (
    <Dialog open onOpenChange={() => undefined} dismissible={false} width="s" title="Time is up">
      <p className="flex items-start gap-2">
        <Spinner className="mt-1 size-3.5 shrink-0" />
        {reached
          ? "Saving the last changes and handing in your answers."
          : "The server cannot be reached right now. It hands in what it holds by itself. What it does not hold yet is kept on this device and sent as soon as it answers."}
      </p>
    </Dialog>
  );
}

function Done({ finish }: { finish: Extract<Finish, { kind: "done" }> }) {
  const { room } = useRoom();
  const lost = finish.unsent.length;
  return (
    <Dialog
      open
      onOpenChange={() => undefined}
      dismissible={false}
      title={TITLES[finish.by]}
      actions={
        <>
          {lost === 0 ? null : <CopyUnsent ids={finish.unsent} />}
          <Link href={paths.review(room.id)} className={buttonClass({ variant: "primary" })}>
            See the grading
          </Link>
        </>
      }
    >
      {lost === 0 ? (
        <p className="flex items-center gap-2">
          <Spinner className="size-3.5" /> All answers are on the server. Opening the grading.
        </p>
      ) : (
        <Notice tone="bad" title={`The last change of ${count(lost, "answer")} did not arrive`}>
          It reached the server too late or not at all, so the grading uses what was saved before. Your text
          is still on this device: copy it if you want to keep it.
        </Notice>
      )}
    </Dialog>
  );
}

const TITLES = {
  candidate: "The interview is finished",
  deadline: "Time is up: your answers were handed in",
  elsewhere: "This interview was finished in another tab or device",
} as const;

function CopyUnsent({ ids }: { ids: readonly string[] }) {
  const { room, store } = useRoom();
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const text = () =>
    ids
      .map((id) => {
        const title = room.questions.find((question) => question.id === id)?.title ?? "";
        return `# ${title}\n\n${questionOf(store.get(), id).sync.text}`;
      })
      .join("\n\n");
  return (
    <Button
      onClick={() => {
        const done = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error("no clipboard"));
        done.then(
          () => setCopied("yes"),
          () => setCopied("no"),
        );
      }}
    >
      {copied === "yes"
        ? "Copied"
        : copied === "no"
          ? "Not allowed: select it in the editor"
          : "Copy the text"}
    </Button>
  );
}
