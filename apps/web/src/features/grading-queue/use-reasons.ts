"use client";

import type { QueueTask } from "@viva/domain/grading/queue";
import { useSyncExternalStore } from "react";
import { useKeptTexts } from "../../client/use-kept-texts.ts";
import { keepReason, readReason } from "./model/reasons.ts";

/** What is typed as the reason for each task, until a decision with it is stored. */
export function useReasons(task: QueueTask | null) {
  const texts = useKeptTexts("reason");
  const read = () => (task === null ? "" : readReason(texts, task));
  const reason = useSyncExternalStore(texts.subscribe, read, () => "");
  return {
    reason,
    write(text: string): void {
      if (task !== null) keepReason(texts, task, text);
    },
    /** A decision was stored with it. What was typed since then stays. */
    sent(of: QueueTask, text: string): void {
      if (readReason(texts, of) === text) keepReason(texts, of, "");
    },
    /** The decision was taken back: its reason can be sent again. */
    giveBack(of: QueueTask, text: string): void {
      if (readReason(texts, of) === "") keepReason(texts, of, text);
    },
  };
}
