"use client";

import clsx from "clsx";
import type { QuestionDraft } from "./use-question-draft.ts";

/** Where the text is. Changes are announced politely, so only what lasts is said. */
export function SaveReceipt({ state, kept }: Pick<QuestionDraft, "state" | "kept">) {
  const { text, tone } = describe(state, kept ? "Kept on this device only" : "Not saved");
  return (
    <span role="status" className="inline-flex items-center gap-1.5 text-small">
      <span aria-hidden className={clsx("size-2 rounded-full", tone)} />
      {text}
    </span>
  );
}

function describe(state: QuestionDraft["state"], where: string): { text: string; tone: string } {
  switch (state.kind) {
    case "saved":
      return { text: "Saved on the server", tone: "bg-good" };
    case "saving":
      return { text: "Saving…", tone: "bg-edge" };
    case "failed":
      return { text: `${where}, and sent again by itself. ${state.message}`, tone: "bg-bad" };
    case "conflict":
      return { text: `${where}: changed elsewhere`, tone: "bg-bad" };
    case "unsavable":
      return { text: `${where}: see the fields marked below`, tone: "bg-bad" };
  }
}
