"use client";

import clsx from "clsx";
import { useEffect, useRef, useState } from "react";
import { announcement } from "../model/announcements.ts";
import { countdown, spokenDuration } from "../model/duration-words.ts";
import { useRoom, useRoomState, useServerNow } from "../room-context.tsx";

const HURRY_MS = 5 * 60_000;
const LAST_MS = 60_000;

/** What is left of the interview by the server's clock. Screen readers hear it at 10, 5 and 1 minutes. */
export function CountdownClock() {
  const deadlineAt = useRoomState((state) => state.deadlineAt);
  const leftMs = deadlineAt - useServerNow(250);
  return (
    <div className="flex items-baseline gap-2">
      <time
        role="timer"
        aria-live="off"
        aria-label={`${spokenDuration(leftMs)} left`}
        className={clsx(
          "font-mono text-[1.1875rem] leading-none font-semibold tabular-nums max-shell:text-[1.0625rem]",
          leftMs <= HURRY_MS && leftMs > LAST_MS && "text-warn",
          leftMs <= LAST_MS && "text-bad",
        )}
      >
        {countdown(leftMs)}
      </time>
      <span aria-hidden className="text-tiny text-muted max-shell:hidden">
        left
      </span>
    </div>
  );
}

export function TimeAnnouncer() {
  const { store } = useRoom();
  const [words, setWords] = useState("");
  const before = useRef<number | null>(null);
  useEffect(() => {
    const look = () => {
      const left = store.get().deadlineAt - store.now();
      const said = before.current === null ? null : announcement(before.current, left);
      before.current = left;
      if (said) setWords(said);
    };
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [store]);
  return (
    <div role="status" aria-live="assertive" className="sr-only">
      {words}
    </div>
  );
}
