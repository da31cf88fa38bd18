"use client";

import type { Language } from "@viva/domain/execution/run";
import type * as Monaco from "monaco-editor/editor";
import { useEffect, useEffectEvent, useRef } from "react";
import { GRAMMARS, MONACO_THEME, monaco } from "./monaco-setup.ts";

export interface CodeEditorProps {
  /** Changes with the question: each has an undo history of its own. */
  readonly id: string;
  readonly label: string;
  readonly language: Language;
  readonly text: string;
  readonly readOnly: boolean;
  /** 1-based line that an error names; null for none. */
  readonly errorLine: number | null;
  readonly onChange: (text: string) => void;
  /** Whether Tab leaves the editor (true) or indents. */
  readonly tabLeaves: boolean;
  readonly onToggleTab: () => void;
}

/** Kept while the page lives, so that going back to a question finds its undo history and caret. */
const models = new Map<string, Monaco.editor.ITextModel>();
const views = new Map<string, Monaco.editor.ICodeEditorViewState>();

export default function MonacoEditor({
  id,
  label,
  language,
  text,
  readOnly,
  errorLine,
  onChange,
  tabLeaves,
  onToggleTab,
}: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Monaco.editor.IStandaloneCodeEditor | null>(null);
  const typed = useEffectEvent(onChange);
  const toggleTab = useEffectEvent(onToggleTab);

  useEffect(() => {
    if (!host.current) return;
    const made = monaco.editor.create(host.current, OPTIONS);
    editor.current = made;
    const report = made.onDidChangeModelContent(() =>
      typed(made.getValue({ preserveBOM: false, lineEnding: "\n" })),
    );
    // The editor has a switch of its own for this, but tells nobody when it is thrown.
    for (const keys of TOGGLE_TAB_KEYS) made.addCommand(keys, () => toggleTab());
    return () => {
      report.dispose();
      made.dispose();
      editor.current = null;
    };
  }, []);

  const modelNow = useEffectEvent(() => modelFor(id, text, language));

  useEffect(() => {
    const made = editor.current;
    if (!made) return;
    made.setModel(modelNow());
    made.restoreViewState(views.get(id) ?? null);
    return () => {
      const view = made.getModel() ? made.saveViewState() : null;
      if (view) views.set(id, view);
    };
  }, [id]);

  useEffect(() => {
    const model = modelFor(id, text, language);
    if (model.getValue() === text) return;
    // Text from elsewhere (another tab, this device) is one step of undo, not a new document.
    model.pushEditOperations([], [{ range: model.getFullModelRange(), text }], () => null);
  }, [id, text, language]);

  useEffect(() => {
    editor.current?.updateOptions({ readOnly, ariaLabel: label, tabFocusMode: tabLeaves });
  }, [readOnly, label, tabLeaves]);

  useEffect(() => {
    const made = editor.current;
    if (!made || errorLine === null) return;
    const marks = made.createDecorationsCollection([
      {
        range: new monaco.Range(errorLine, 1, errorLine, 1),
        options: {
          isWholeLine: true,
          className: "bg-bad-soft",
          linesDecorationsClassName: "border-l-2 border-bad",
        },
      },
    ]);
    return () => marks.clear();
  }, [errorLine]);

  return <div ref={host} className="absolute inset-0" />;
}

/** The first text is what the model begins with, so that undoing never leads to an empty page. */
function modelFor(id: string, text: string, language: Language): Monaco.editor.ITextModel {
  const known = models.get(id);
  if (known) return known;
  const model = monaco.editor.createModel(text, GRAMMARS[language]);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  model.updateOptions({
    tabSize: GRAMMARS[language] === "python" ? 4 : 2,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  models.set(id, model);
  return model;
}

/** Control M, and Control Shift M on Apple keyboards, where Command M hides the window. */
const TOGGLE_TAB_KEYS = [
  monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyM,
  monaco.KeyMod.WinCtrl | monaco.KeyMod.Shift | monaco.KeyCode.KeyM,
];

const OPTIONS: Monaco.editor.IStandaloneEditorConstructionOptions = {
  model: null,
  theme: MONACO_THEME,
  automaticLayout: true,
  fontFamily: "var(--mono)",
  fontSize: 13,
  lineHeight: 21,
  fontLigatures: false,
  minimap: { enabled: false },
  padding: { top: 14, bottom: 14 },
  lineNumbersMinChars: 4,
  lineDecorationsWidth: 10,
  glyphMargin: false,
  folding: false,
  scrollBeyondLastLine: false,
  renderLineHighlight: "line",
  renderLineHighlightOnlyWhenFocus: true,
  overviewRulerLanes: 0,
  occurrencesHighlight: "singleFile",
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  wordBasedSuggestions: "off",
  parameterHints: { enabled: false },
  links: false,
  contextmenu: false,
  stickyScroll: { enabled: false },
  scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, alwaysConsumeMouseWheel: false },
  fixedOverflowWidgets: true,
  wordWrap: "off",
};
