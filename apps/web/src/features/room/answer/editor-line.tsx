"use client";

import type { CodeProblem } from "@viva/sandbox/browser/code-problem";
import { Kbd } from "@viva/ui/kbd";
import { CircleAlert, TriangleAlert } from "lucide-react";
import { isApple } from "../use-shortcut-labels.ts";
import type { EditorChoice } from "./editor-settings.ts";

/** What a command of the editor did, with a way back where there is one. */
export interface EditorNews {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Below the editor: what the language says of the code, what a command did, and what Tab does here. */
export function EditorLine({
  problems,
  news,
  onGoTo,
  choice,
  tabLeaves,
}: {
  problems: readonly CodeProblem[];
  news: EditorNews | null;
  onGoTo: (problem: CodeProblem) => void;
  choice: EditorChoice;
  tabLeaves: boolean;
}) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 px-4 py-1 text-tiny">
      <div role="status" className="flex min-w-0 flex-wrap items-baseline gap-x-4">
        {news === null ? null : (
          <span className="text-muted">
            {news.text}
            {news.undo === null ? null : (
              <button type="button" className="link ml-2" onClick={news.undo}>
                Undo
              </button>
            )}
          </span>
        )}
        <FirstProblem problems={problems} onGoTo={onGoTo} />
      </div>
      <TabHint choice={choice} leaves={tabLeaves} />
    </div>
  );
}

function FirstProblem({
  problems: [first, ...others],
  onGoTo,
}: {
  problems: readonly CodeProblem[];
  onGoTo: (problem: CodeProblem) => void;
}) {
  if (first === undefined) return null;
  const Icon = first.severity === "error" ? CircleAlert : TriangleAlert;
  return (
    <button
      type="button"
      title="Go there"
      onClick={() => onGoTo(first)}
      className={`min-w-0 text-left hover:underline ${first.severity === "error" ? "text-bad" : "text-warn"}`}
    >
      <Icon aria-hidden className="mr-1 inline size-3.5 align-[-0.2em]" />
      Line {first.line}: {first.message}
      {others.length === 0 ? "" : `, and ${others.length} more`}
    </button>
  );
}

/** The way out of the editor for the keyboard, in view and not only in a help text. */
function TabHint({ choice, leaves }: { choice: EditorChoice; leaves: boolean }) {
  if (choice === "plain") {
    return <p className="text-faint">Tab leaves this field; indent with spaces.</p>;
  }
  const keys = typeof navigator !== "undefined" && isApple() ? "⌃⇧M" : "Ctrl M";
  return (
    <p role="status" suppressHydrationWarning className="text-faint">
      {leaves ? "Tab now leaves the editor. " : "Tab indents. "}
      <Kbd>{keys}</Kbd> {leaves ? "lets it indent again." : "lets Tab leave the editor."}
    </p>
  );
}
