"use client";

import type * as Monaco from "monaco-editor/editor";
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from "react";
import type { CodeEditorProps } from "./editor-props.ts";
import type { EditorSettings } from "./editor-settings.ts";
import { editsTo, modelFor, OPTIONS, views } from "./monaco-models.ts";
import { markProblems, suggestIn } from "./monaco-python.ts";
import { monaco } from "./monaco-setup.ts";
import { VimKeys } from "./vim-keys.tsx";

export default function MonacoEditor(props: CodeEditorProps) {
  const { id, language, label, text, readOnly, errorLine, problems, tabLeaves, settings, handle } = props;
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Monaco.editor.IStandaloneCodeEditor | null>(null);
  const typed = useEffectEvent(props.onChange);
  const toggleTab = useEffectEvent(props.onToggleTab);
  const suggestions = useEffectEvent(() => props.suggestions);

  useEffect(() => {
    if (!host.current) return;
    const made = monaco.editor.create(host.current, OPTIONS);
    const report = made.onDidChangeModelContent(() =>
      typed(made.getValue({ preserveBOM: false, lineEnding: "\n" })),
    );
    const suggesting = suggestIn(
      (model) => model === made.getModel(),
      () => suggestions(),
    );
    // The editor has a switch of its own for this, but tells nobody when it is thrown.
    for (const keys of TOGGLE_TAB_KEYS) made.addCommand(keys, () => toggleTab());
    setEditor(made);
    return () => {
      report.dispose();
      suggesting.dispose();
      made.dispose();
      setEditor(null);
    };
  }, []);

  const modelNow = useEffectEvent(() => modelFor(id, text, language));

  useEffect(() => {
    if (!editor) return;
    editor.setModel(modelNow());
    editor.restoreViewState(views.get(id) ?? null);
    return () => {
      const view = editor.getModel() ? editor.saveViewState() : null;
      if (view) views.set(id, view);
    };
  }, [editor, id]);

  useEffect(() => {
    const model = modelFor(id, text, language);
    if (model.getValue() === text) return;
    // Text from elsewhere (another tab, this device) is one step of undo, not a new document.
    model.pushEditOperations([], editsTo(model, text), () => null);
  }, [id, text, language]);

  useEffect(() => {
    editor?.updateOptions({ readOnly, ariaLabel: label, tabFocusMode: tabLeaves, ...optionsFrom(settings) });
  }, [editor, readOnly, label, tabLeaves, settings]);

  useEffect(() => {
    if (editor && errorLine !== null) return markLine(editor, errorLine);
  }, [editor, errorLine]);

  const showProblems = useEffectEvent(() => markProblems(modelFor(id, text, language), problems));

  // biome-ignore lint/correctness/useExhaustiveDependencies: both are read by the event
  useEffect(() => showProblems(), [id, problems]);

  useImperativeHandle(
    handle,
    () => ({
      replaceWith(next) {
        const model = editor?.getModel();
        if (!editor || !model) return;
        editor.pushUndoStop();
        editor.executeEdits("viva", editsTo(model, next));
        editor.pushUndoStop();
      },
      goTo(lineNumber, column) {
        editor?.setPosition({ lineNumber, column });
        editor?.revealPositionInCenterIfOutsideViewport({ lineNumber, column });
        editor?.focus();
      },
      focus: () => editor?.focus(),
    }),
    [editor],
  );

  const vim = settings.keys === "vim";
  return (
    <>
      <div ref={host} className={`absolute inset-x-0 top-0 ${vim ? "bottom-7" : "bottom-0"}`} />
      {vim && editor ? <VimKeys editor={editor} /> : null}
    </>
  );
}

function optionsFrom({
  fontSize,
  wrap,
  suggest,
}: EditorSettings): Monaco.editor.IEditorOptions & Monaco.editor.IGlobalEditorOptions {
  return {
    fontSize,
    lineHeight: Math.round(fontSize * 1.62),
    wordWrap: wrap ? "on" : "off",
    quickSuggestions: suggest ? { other: true, comments: false, strings: false } : false,
    suggestOnTriggerCharacters: suggest,
  };
}

function markLine(editor: Monaco.editor.IStandaloneCodeEditor, line: number): () => void {
  const marks = editor.createDecorationsCollection([
    {
      range: new monaco.Range(line, 1, line, 1),
      options: {
        isWholeLine: true,
        className: "bg-bad-soft",
        linesDecorationsClassName: "border-l-2 border-bad",
      },
    },
  ]);
  return () => marks.clear();
}

/** Control M, and Control Shift M on Apple keyboards, where Command M hides the window. */
const TOGGLE_TAB_KEYS = [
  monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyM,
  monaco.KeyMod.WinCtrl | monaco.KeyMod.Shift | monaco.KeyCode.KeyM,
];
