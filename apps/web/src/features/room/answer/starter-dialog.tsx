"use client";

import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { diffLines } from "diff";

/** What the person has changed of the code that the question began with, and the way back to it. */
export default function StarterDialog({
  open,
  onClose,
  starter,
  code,
  onReset,
}: {
  open: boolean;
  onClose: () => void;
  starter: string;
  code: string;
  /** Null where the answer can no longer be changed. */
  onReset: (() => void) | null;
}) {
  const same = starter === code;
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      width="l"
      title="Your changes to the starter"
      description={same ? "The code is still as the question gave it." : undefined}
      actions={
        <>
          {same || onReset === null ? null : (
            <Button variant="danger" onClick={onReset}>
              Reset to the starter
            </Button>
          )}
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {same ? null : <Changes before={starter} after={code} />}
    </Dialog>
  );
}

const LOOK = {
  added: { sign: "+", said: "Added: ", className: "bg-good-soft" },
  removed: { sign: "−", said: "Removed: ", className: "bg-bad-soft" },
  same: { sign: " ", said: "", className: "" },
} as const;

function Changes({ before, after }: { before: string; after: string }) {
  const lines = diffLines(before, after).flatMap(({ added, removed, value }) => {
    const look = LOOK[added ? "added" : removed ? "removed" : "same"];
    return value
      .replace(/\n$/, "")
      .split("\n")
      .map((text) => ({ ...look, text }));
  });
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Changes, line by line"
      className="max-h-[60dvh] overflow-auto rounded-m border border-line bg-sunken py-2 text-small leading-[1.65] [tab-size:4]"
    >
      <pre className="w-max min-w-full">
        {lines.map(({ sign, said, className, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is identified by its place; both texts stand still here
          <span key={index} className={`block pr-4 ${className}`}>
            <span aria-hidden className="inline-block w-8 text-center text-muted select-none">
              {sign}
            </span>
            <span className="sr-only">{said}</span>
            {text}
          </span>
        ))}
      </pre>
    </section>
  );
}
