"use client";

import type { QueueTask } from "@viva/domain/grading/queue";
import { Button } from "@viva/ui/button";
import { FieldError } from "@viva/ui/field";
import { Kbd } from "@viva/ui/kbd";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { phraseOf } from "./model/phrase-of.ts";

/**
 * Makes the words of an answer an accepted phrasing of the criterion: added to the draft, and shown with its effect on
 * all past answers before anything counts.
 */
export function AcceptPhrasing({ task }: { task: QueueTask }) {
  const router = useRouter();
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [marked, setMarked] = useState("");
  const phrase = phraseOf(task, marked);

  useEffect(() => {
    const read = () => setMarked(selectedInAnswers());
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, []);

  const accept = async () => {
    if (busy || phrase === null) return;
    setBusy(true);
    setFailed(null);
    try {
      const { regradeId } = await client.regrade.acceptPhrasing.mutate({
        questionId: task.questionId,
        criterion: task.criterion.key,
        phrase,
      });
      router.push(paths.regrade(task.questionId, regradeId));
    } catch (error) {
      setFailed(describeError(error));
      setBusy(false);
    }
  };
  useAcceptKey(() => void accept());

  return (
    <div className="border-t border-line pt-3">
      <Button
        busy={busy}
        disabled={phrase === null}
        onClick={() => void accept()}
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

function useAcceptKey(accept: () => void): void {
  const latest = useRef(accept);
  useEffect(() => {
    latest.current = accept;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "a" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.target instanceof Element && event.target.closest("textarea, input, select, [role=dialog]"))
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

/** What the reader marked, if it lies in an answer. */
function selectedInAnswers(): string {
  const selection = document.getSelection();
  const inside = selection?.anchorNode?.parentElement?.closest("[data-answer]") ?? null;
  const within = inside?.contains(selection?.focusNode ?? null) ?? false;
  return within ? (selection?.toString() ?? "") : "";
}
