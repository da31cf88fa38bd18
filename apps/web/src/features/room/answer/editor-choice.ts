import { useSyncExternalStore } from "react";

export type EditorChoice = "code" | "plain";

const KEY = "viva.editor";
const listeners = new Set<() => void>();
let inPage: EditorChoice | null = null;

/** Which editor this person writes code in, remembered on this device. Small screens start with the plain one. */
export function useEditorChoice(): [EditorChoice, (choice: EditorChoice) => void] {
  const choice = useSyncExternalStore(
    (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    read,
    () => "code" as const,
  );
  return [choice, write];
}

function read(): EditorChoice {
  if (inPage !== null) return inPage;
  const stored = readStored();
  if (stored === "plain" || stored === "code") inPage = stored;
  else inPage = window.matchMedia("(pointer: coarse) and (max-width: 56.24rem)").matches ? "plain" : "code";
  return inPage;
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Blocked storage: the choice then lasts as long as the page.
    return null;
  }
}

function write(choice: EditorChoice) {
  inPage = choice;
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // As above: nothing is lost but the memory of it.
    inPage = choice;
  }
  for (const listener of listeners) listener();
}
