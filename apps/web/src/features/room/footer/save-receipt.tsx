"use client";

import clsx from "clsx";
import { receipt } from "../model/receipt.ts";
import { useCurrentQuestion, useQuestionState, useRoomState, useServerNow } from "../room-context.tsx";

const toneClass = { good: "text-good", quiet: "text-faint", warn: "text-warn", bad: "text-bad" } as const;

/** Where the answer in view is right now: on this device, on the server, or both. */
export function SaveReceipt({ short = false }: { short?: boolean | undefined }) {
  const { question } = useCurrentQuestion();
  const { sync } = useQuestionState(question.id);
  const deviceKeeps = useRoomState((state) => state.deviceKeeps);
  const now = useServerNow(1_000);
  const { tone, short: word, long } = receipt(sync, now, deviceKeeps);
  return (
    <p
      title={short ? long : undefined}
      data-receipt={word}
      className={clsx("flex items-center gap-2", short && "text-tiny", short ? toneClass[tone] : "min-w-0")}
    >
      <span aria-hidden className={clsx("shrink-0 text-[0.9em]", toneClass[tone])}>
        ●
      </span>
      <span
        className={clsx(!short && "truncate", !short && tone !== "quiet" && tone !== "good" && "text-ink")}
      >
        {short ? word : long}
      </span>
    </p>
  );
}

/** Says a change of state aloud, never the seconds. */
export function ReceiptAnnouncer() {
  const { question } = useCurrentQuestion();
  const { sync } = useQuestionState(question.id);
  const deviceKeeps = useRoomState((state) => state.deviceKeeps);
  const { kind } = sync.state;
  const words = kind === "open" ? "" : receipt(sync, 0, deviceKeeps).long;
  return (
    <div role="status" className="sr-only">
      {words}
    </div>
  );
}
