"use client";

import { Button } from "@viva/ui/button";
import { useState } from "react";
import type { EditorDraft } from "./editor-draft.ts";

export interface Removals {
  /** What was taken out last; null once it is back, or done with. */
  what: string | null;
  /** To be told just before something is taken out. */
  removed: (what: string) => void;
  undo: () => void;
  dismiss: () => void;
}

/**
 * The way back from taking out a criterion, a test, a hint: only the part it was in goes back, so that
 * what was typed elsewhere since stays.
 */
export function useRemovals(draft: EditorDraft, change: (next: EditorDraft) => void): Removals {
  const [last, setLast] = useState<{ what: string; before: EditorDraft } | null>(null);
  return {
    what: last?.what ?? null,
    removed: (what) => setLast({ what, before: draft }),
    undo() {
      if (last === null) return;
      change(withLists(draft, last.before));
      setLast(null);
    },
    dismiss: () => setLast(null),
  };
}

/** What is there now keeps its text; what is missing of before stands again where it stood. */
function withLists(now: EditorDraft, before: EditorDraft): EditorDraft {
  const help = {
    followUps: restored(now.followUps, before.followUps),
    hints: restored(now.hints, before.hints),
  };
  if (now.kind === "code") {
    if (before.kind !== "code") return now;
    return {
      ...now,
      ...help,
      rubric: restored(now.rubric, before.rubric),
      tests: restored(now.tests, before.tests),
      planted: restored(now.planted, before.planted),
    };
  }
  return before.kind === "code" ? now : { ...now, ...help, rubric: restored(now.rubric, before.rubric) };
}

function restored<Item extends { id: string }>(now: readonly Item[], before: readonly Item[]): Item[] {
  const next = [...now];
  for (const [index, item] of before.entries()) {
    if (!next.some(({ id }) => id === item.id)) next.splice(index, 0, item);
  }
  return next;
}

export function UndoRemoval({ removals }: { removals: Removals }) {
  return (
    <div role="status" className="sticky bottom-4 z-20 mt-4 empty:hidden">
      {removals.what === null ? null : (
        <div className="mx-auto flex w-fit max-w-full flex-wrap items-center gap-3 rounded-m border border-line bg-raised py-2 pr-2 pl-3.5 shadow-pop">
          <span className="min-w-0 break-words">{removals.what} was taken out.</span>
          <span className="flex gap-2">
            <Button size="s" variant="primary" onClick={removals.undo}>
              Undo
            </Button>
            <Button size="s" onClick={removals.dismiss}>
              Dismiss
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
