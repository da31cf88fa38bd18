import { useEffect } from "react";

export type DraftKey = "next" | "previous" | "accept" | "skip" | "merge" | "edit";

/** What each key does, as the page tells it. */
export const draftKeys: readonly { keys: string[]; does: string }[] = [
  { keys: ["↑", "↓"], does: "move" },
  { keys: ["A"], does: "accept" },
  { keys: ["S"], does: "skip" },
  { keys: ["M"], does: "merge" },
  { keys: ["E"], does: "edit" },
];

/** Keys that decide on the question in focus. They act in the list only; arrows and j begin it from anywhere. */
export function useDraftKeys(onKey: (key: DraftKey, draftId: string | null) => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const key = bindings[event.key];
      if (key === undefined || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest("[role=dialog], [role=menu], textarea, select, [contenteditable]") != null) return;
      const isField = target instanceof HTMLInputElement;
      // Radio buttons move with the arrows; text fields take every key.
      if (isField && target.type !== "checkbox" && (target.type !== "radio" || event.key.startsWith("Arrow")))
        return;
      const row = target?.closest<HTMLElement>("[data-draft]") ?? null;
      if (row === null && (target !== document.body || (key !== "next" && key !== "previous"))) return;
      event.preventDefault();
      onKey(key, row?.dataset.draft ?? null);
    };
    window.addEventListener("keydown", listener);
    return () => window.removeEventListener("keydown", listener);
  }, [onKey]);
}

const bindings: Partial<Record<string, DraftKey>> = {
  ArrowDown: "next",
  j: "next",
  ArrowUp: "previous",
  k: "previous",
  a: "accept",
  s: "skip",
  m: "merge",
  e: "edit",
};
