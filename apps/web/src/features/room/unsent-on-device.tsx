"use client";

import { Button } from "@viva/ui/button";
import { Notice } from "@viva/ui/notice";
import { useEffect, useState } from "react";
import { count } from "../time/format-time.ts";
import { openDeviceJournal } from "./model/device-journal.ts";
import { type FinalAnswer, sortOut, type UnsentText } from "./model/unsent-records.ts";

/** On the review: text of this attempt that is on this device and never reached the server. */
export function UnsentOnDevice({
  attemptId,
  userId,
  answers,
}: {
  attemptId: string;
  userId: string;
  answers: readonly FinalAnswer[];
}) {
  const [unsent, setUnsent] = useState<readonly UnsentText[]>([]);

  useEffect(() => {
    let current = true;
    void openDeviceJournal().then(async (journal) => {
      const found = sortOut(await journal.list(userId, attemptId), answers);
      for (const key of found.settled) journal.remove(key);
      journal.close();
      if (current) setUnsent(found.unsent);
    });
    return () => {
      current = false;
    };
  }, [attemptId, userId, answers]);

  const discard = () => {
    void openDeviceJournal().then((journal) => {
      for (const { keys } of unsent) for (const key of keys) journal.remove(key);
      journal.close();
    });
    setUnsent([]);
  };

  if (unsent.length === 0) return null;
  return (
    <Notice
      tone="warn"
      banner
      title={`${count(unsent.length, "answer")} on this device did not reach the server in time`}
      action={
        <Button size="s" onClick={discard}>
          Remove from this device
        </Button>
      }
    >
      <p>The grading uses what was handed in. This is what you had typed:</p>
      {unsent.map(({ title, text }) => (
        <details key={title} className="mt-1">
          <summary className="cursor-pointer">{title}</summary>
          <pre className="mt-1 max-h-60 overflow-auto rounded-m border border-line bg-surface px-3 py-2 text-control whitespace-pre-wrap wrap-anywhere">
            {text}
          </pre>
        </details>
      ))}
    </Notice>
  );
}
