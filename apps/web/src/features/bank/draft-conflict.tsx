"use client";

import { Button } from "@viva/ui/button";
import { Notice } from "@viva/ui/notice";

export function DraftConflict({
  at,
  onResolve,
}: {
  at: Date;
  onResolve: (choice: "mine" | "theirs") => void;
}) {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(at);
  return (
    <Notice
      tone="warn"
      live
      className="mb-4 flex-wrap"
      title="This question was changed elsewhere"
      action={
        <>
          <Button size="s" onClick={() => onResolve("theirs")}>
            Take the other text
          </Button>
          <Button size="s" variant="primary" onClick={() => onResolve("mine")}>
            Keep this text
          </Button>
        </>
      }
    >
      Another page saved it at {time}. Nothing was overwritten: choose which text stays.
    </Notice>
  );
}
