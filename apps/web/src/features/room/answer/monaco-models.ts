import type { Language } from "@viva/domain/execution/run";
import type * as Monaco from "monaco-editor/editor";
import { GRAMMARS, MONACO_THEME, monaco } from "./monaco-setup.ts";
import { textChanges } from "./text-changes.ts";

/** Kept while the page lives, so that going back to a question finds its undo history and caret. */
const models = new Map<string, Monaco.editor.ITextModel>();
export const views = new Map<string, Monaco.editor.ICodeEditorViewState>();

/** The first text is what the model begins with, so that undoing never leads to an empty page. */
export function modelFor(id: string, text: string, language: Language): Monaco.editor.ITextModel {
  const known = models.get(id);
  if (known) return known;
  const model = monaco.editor.createModel(text, GRAMMARS[language]);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  model.updateOptions({ tabSize: GRAMMARS[language] === "python" ? 4 : 2, insertSpaces: true });
  models.set(id, model);
  return model;
}

/** The edits that turn the model's text into this one. */
export function editsTo(model: Monaco.editor.ITextModel, text: string) {
  return textChanges(model.getValue(), text).map(({ from, to, insert }) => ({
    range: monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)),
    text: insert,
    forceMoveMarkers: false,
  }));
}

export const OPTIONS: Monaco.editor.IStandaloneEditorConstructionOptions = {
  model: null,
  theme: MONACO_THEME,
  automaticLayout: true,
  fontFamily: "var(--mono)",
  fontLigatures: false,
  minimap: { enabled: false },
  padding: { top: 14, bottom: 14 },
  lineNumbersMinChars: 4,
  // The number of an empty last line would be too faint to read.
  renderFinalNewline: "on",
  lineDecorationsWidth: 10,
  glyphMargin: false,
  folding: false,
  scrollBeyondLastLine: false,
  renderLineHighlight: "line",
  renderLineHighlightOnlyWhenFocus: true,
  overviewRulerLanes: 0,
  occurrencesHighlight: "singleFile",
  // Enter ends a line. It takes a suggestion only where that changes what was typed.
  acceptSuggestionOnEnter: "smart",
  wordBasedSuggestions: "off",
  suggest: { showStatusBar: false, preview: false, snippetsPreventQuickSuggestions: false },
  parameterHints: { enabled: false },
  hover: { above: false },
  links: false,
  contextmenu: false,
  stickyScroll: { enabled: false },
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, alwaysConsumeMouseWheel: false },
  fixedOverflowWidgets: true,
};
