"use client";

import type { ReviewQuestion } from "@viva/domain/grading/views";
import { Button } from "@viva/ui/button";
import { FieldError } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { useRef } from "react";
import { flagWords } from "../model/describe-flags.ts";
import { useRecourse } from "./use-recourse.ts";

/** Why the grader left the answer as a whole to a person, where that stands, and the way to ask for one. */
export function FlagNotice({ question, own }: { question: ReviewQuestion; own: boolean }) {
  const { busy, failed, act } = useRecourse();
  const notice = useRef<HTMLDivElement>(null);
  const words = flagWords(question, own);
  if (words === null) return null;
  const ask = async () => {
    const attemptQuestionId = question.id;
    // The button goes away with what it did: the focus then goes to what came of it, not to nowhere.
    if (await act("ask", (client) => client.appeal.ask.mutate({ attemptQuestionId })))
      notice.current?.focus();
  };
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice tone={question.flagged ? "warn" : "info"} title={words.title}>
        {words.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        <p className="mt-1 text-muted">{words.next}</p>
        {question.mayAsk ? (
          <Button size="s" className="mt-2" busy={busy === "ask"} onClick={() => void ask()}>
            Ask for review
          </Button>
        ) : null}
        {failed === null ? null : (
          <div role="alert">
            <FieldError>{failed}</FieldError>
          </div>
        )}
      </Notice>
    </div>
  );
}
