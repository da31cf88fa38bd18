import type { Language } from "@viva/domain/execution/run";
import type { CodeProblem } from "@viva/sandbox/browser/code-problem";
import type { Ref } from "react";
import type { KnownNames, NamesOf } from "./complete-python.ts";
import type { EditorSettings } from "./editor-settings.ts";

/** What both editors take. */
export interface CodeEditorProps {
  /** Changes with the question: each has an undo history of its own. */
  readonly id: string;
  readonly language: Language;
  readonly label: string;
  readonly text: string;
  readonly readOnly: boolean;
  /** 1-based line that an error names; null for none. */
  readonly errorLine: number | null;
  /** What the compiler says of the text, or of the text a moment ago. */
  readonly problems: readonly CodeProblem[];
  readonly onChange: (text: string) => void;
  /** Whether Tab leaves the editor (true) or indents. */
  readonly tabLeaves: boolean;
  readonly onToggleTab: () => void;
  readonly settings: EditorSettings;
  /** Where suggestions come from; null for none. */
  readonly suggestions: Suggestions | null;
  readonly handle: Ref<EditorHandle>;
}

export interface Suggestions {
  /** What is known now, asked anew at each suggestion. */
  known(): Promise<KnownNames>;
  readonly namesOf: NamesOf;
}

/** What the page asks of the editor in view. */
export interface EditorHandle {
  /** Changes only what differs, as one step of undo; the caret stays at the code it is at. */
  replaceWith(text: string): void;
  /** Puts the caret there; line and column (in UTF-16 units) from 1. */
  goTo(line: number, column: number): void;
  focus(): void;
}
