"use client";

import { ANSWER_DUE_DAYS } from "@viva/domain/grading/appeal";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { Textarea } from "@viva/ui/textarea";
import { useState, useSyncExternalStore } from "react";
import { useKeptTexts } from "../../../client/use-kept-texts.ts";

const SHORTEST_REASON = 10;

/** Contests a grade. What was typed stays on this device until it is sent, also when the dialog or the page is closed. */
export function AppealButton({
  statement,
  keptAs,
  busy,
  failed,
  onSend,
}: {
  statement: string;
  /** The same for one criterion of one answer. */
  keptAs: string;
  busy: boolean;
  failed: string | null;
  /** False when it was not taken. */
  onSend: (reason: string) => Promise<boolean>;
}) {
  const [open, setOpen] = useState(false);
  const texts = useKeptTexts("appeal");
  const reason = useSyncExternalStore(
    texts.subscribe,
    () => texts.get(keptAs),
    () => "",
  );
  const [short, setShort] = useState(false);
  const tooShort = short && reason.trim().length < SHORTEST_REASON;
  const send = async () => {
    setShort(true);
    if (reason.trim().length < SHORTEST_REASON) return;
    if (!(await onSend(reason))) return;
    texts.set(keptAs, "");
    setOpen(false);
  };
  return (
    <>
      <Button size="s" variant="ghost" className="-ml-2.5" onClick={() => setOpen(true)}>
        Appeal
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Appeal this criterion"
        description={statement}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button variant="primary" busy={busy} onClick={() => void send()}>
              Send the appeal
            </Button>
          </>
        }
      >
        <Field
          label="Why is the grade wrong?"
          hint={`Point to the words of your answer. An interviewer reads it without your name; the answer is due in ${ANSWER_DUE_DAYS} days.`}
          error={tooShort ? `Say it in at least ${SHORTEST_REASON} characters.` : failed}
        >
          <Textarea
            rows={4}
            maxLength={2_000}
            value={reason}
            onChange={(event) => texts.set(keptAs, event.target.value)}
          />
        </Field>
      </Dialog>
    </>
  );
}
