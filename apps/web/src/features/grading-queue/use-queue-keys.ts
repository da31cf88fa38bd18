"use client";

import { useEffect, useRef } from "react";
import { actOf, type QueueKeys } from "./model/queue-keys.ts";

const FIELDS = "textarea, input:not([type=checkbox], [type=radio]), select, [role=menu], [role=dialog]";

/** Single keys while no field has the focus; in the reason, Escape gives the keys back. */
export function useQueueKeys(keys: QueueKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) {
        if (event.key === "Escape" && event.target instanceof HTMLTextAreaElement) event.target.blur();
        return;
      }
      const act = actOf(event, latest.current);
      if (act === null) return;
      event.preventDefault();
      if (act !== "nothing") act(event.timeStamp);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
