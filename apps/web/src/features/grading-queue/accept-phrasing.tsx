"use client";

import type { QueueTask } from "@viva/domain/grading/queue";
import { Button } from "@viva/ui/button";
import { FieldError } from "@viva/ui/field";
import { Kbd } from "@viva/ui/kbd";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { paths } from "../../client/paths.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { useFailure } from "../../client/use-failure.ts";
import { phraseOf } from "./model/phrase-of.ts";
import { chosenAnswers } from "./model/queue-state.ts";
import { useQueueKeys } from "./use-queue-keys.ts";

/**
 * Makes the words of an answer an accepted phrasing of the criterion: added to the draft, and shown with its effect on
 * all past answers before anything counts.
 */
export function AcceptPhrasing({
  task,
  leftOut,
  isRead,
}: {
  task: QueueTask;
  leftOut: ReadonlySet<string>;
  /** Whether an act at this time can be about the task. */
  isRead: (at: number) => boolean;
}) {
  const router = useRouter();
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const { failed, fail, clear } = useFailure();
  const [marked, setMarked] = useState("");
  const phrase = phraseOf(chosenAnswers(task, leftOut), marked);

  useEffect(() => {
    const read = () => setMarked(selectedInAnswers());
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, []);

  const accept = async (at: number) => {
    if (busy || phrase === null || !isRead(at)) return;
    setBusy(true);
    clear();
    try {
      const { regradeId } = await client.regrade.acceptPhrasing.mutate({
        questionId: task.questionId,
        criterion: task.criterion.key,
        phrase,
      });
      router.push(paths.regrade(task.questionId, regradeId));
    } catch (error) {
      fail(error);
      setBusy(false);
    }
  };
  useQueueKeys({ a: (at) => void accept(at) });

  return (
    <div className="border-t border-line pt-3">
      <Button
        busy={busy}
        disabled={phrase === null}
        onClick={(event) => void accept(event.timeStamp)}
        className="w-full !justify-start"
      >
        <span className="min-w-0 flex-1 text-left">Accept as a phrasing</span>
        <Kbd aria-hidden>a</Kbd>
      </Button>
      <p className="mt-1 text-small text-muted">
        {phrase === null
          ? "Mark the words in an answer that say it."
          : `“${phrase}” joins the rubric. You see the effect on past answers first.`}
      </p>
      {failed === null ? null : (
        <div role="alert">
          <FieldError>{failed}</FieldError>
        </div>
      )}
    </div>
  );
}

/** What the reader marked, if it lies in an answer. */
function selectedInAnswers(): string {
  const selection = document.getSelection();
  const inside = selection?.anchorNode?.parentElement?.closest("[data-answer]") ?? null;
  const within = inside?.contains(selection?.focusNode ?? null) ?? false;
  return within ? (selection?.toString() ?? "") : "";
}
