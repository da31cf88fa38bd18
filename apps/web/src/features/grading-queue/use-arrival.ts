"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isRead } from "./model/queue-keys.ts";
import type { QueueState } from "./model/queue-state.ts";

/**
 * Follows the task in view. Its title is brought into view where it is not; `isRead(at)` tells whether an act at that
 * time, on the clock of `performance.now()`, can be about it.
 */
export function useArrival(
  { current, came }: Pick<QueueState, "current" | "came">,
  title: RefObject<HTMLElement | null>,
): { isRead: (at: number) => boolean } {
  const arrived = useRef<number | null>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    arrived.current = came === "by-itself" ? performance.now() : null;
    if (title.current !== null) bringIntoView(title.current);
  }, [current, came, title]);
  return { isRead: (at) => isRead(at, arrived.current) };
}

/** The focus goes along where the page has to move: what had it is out of view then. */
function bringIntoView(title: HTMLElement): void {
  const { top, bottom } = title.getBoundingClientRect();
  if (top >= HEADER_PX && bottom <= window.innerHeight) return;
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: "start" });
}

/** Height of what stays at the top of a narrow page. */
const HEADER_PX = 52;
