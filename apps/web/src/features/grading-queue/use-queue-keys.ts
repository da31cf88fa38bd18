"use client";

import { useEffect, useRef } from "react";
import { CHOICES } from "./model/decision-preview.ts";

type Commands = {
  onChoice: (points: number) => void;
  onStep: (by: 1 | -1) => void;
  onUndo: () => void;
  onReason: () => void;
};

/** Single keys while no field has the focus; in the reason, Escape gives the keys back. */
export function useQueueKeys(commands: Commands): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const writing =
        event.target instanceof Element &&
        event.target.closest(
          "textarea, input:not([type=checkbox], [type=radio]), select, [role=menu], [role=dialog]",
        );
      if (writing) {
        if (event.key === "Escape" && event.target instanceof HTMLTextAreaElement) event.target.blur();
        return;
      }
      const { onChoice, onStep, onUndo, onReason } = latest.current;
      const choice = CHOICES.find((each) => each.key === event.key);
      if (choice) onChoice(choice.points);
      else if (event.key === "j") onStep(1);
      else if (event.key === "k") onStep(-1);
      else if (event.key === "u") onUndo();
      else if (event.key === "r") onReason();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
