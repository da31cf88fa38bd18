"use client";

import type { RoomQuestion } from "@viva/domain/attempt/views";
import type { CodeProblem } from "@viva/sandbox/browser/code-problem";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { isEditable } from "../model/room-state.ts";
import { useQuestionState, useRoom, useRoomState } from "../room-context.tsx";
import { useCodeRuns } from "../use-code-runs.ts";
import { useRoomShortcuts } from "../use-room-shortcuts.ts";
import { CodeBar } from "./code-bar.tsx";
import { CodeEditor } from "./code-editor.tsx";
import { isPython } from "./code-language.ts";
import { EditorLine } from "./editor-line.tsx";
import type { EditorHandle } from "./editor-props.ts";
import { useEditorSettings } from "./editor-settings.ts";
import { OutputPanel } from "./output-panel.tsx";
import { utf16Column } from "./problem-place.ts";
import { learnNames, suggestionsFor } from "./python-names.ts";
import { useEditorCommands } from "./use-editor-commands.ts";
import { useInspection } from "./use-inspection.ts";

const StarterDialog = lazy(() => import("./starter-dialog.tsx"));

/** An answer in code: editor, Run and Test in this page, and what they showed. */
export function CodeAnswer({ question }: { question: RoomQuestion }) {
  const { store, userId } = useRoom();
  const { sync } = useQuestionState(question.id);
  const editable = useRoomState(isEditable);
  const { runs, running, view } = useCodeRuns(question.id);
  const [settings, changeSettings] = useEditorSettings(userId);
  const [tabLeaves, setTabLeaves] = useState(false);
  const [comparing, setComparing] = useState(false);
  const editor = useRef<EditorHandle>(null);
  const inspection = useInspection(question, sync.text);
  const { format, reset, news } = useEditorCommands(question.id, sync.text, editor);
  const language = question.language ?? "python";
  // Null where nothing is suggested.
  const suggesting = settings.suggest && isPython(language) ? language : null;

  const { imports } = inspection;
  useEffect(() => {
    if (suggesting) void learnNames(suggesting, imports);
  }, [suggesting, imports]);

  const shown = view?.kind === "program" || view?.kind === "tests" ? view : null;
  const outdated = shown !== null && shown.code !== sync.text;
  const formats = editable && isPython(language);
  useRoomShortcuts((command) => {
    if (command !== "format" || !formats) return false;
    void format();
    return true;
  });

  function goTo({ line, column }: CodeProblem) {
    const text = sync.text.split("\n")[line - 1] ?? "";
    editor.current?.goTo(line, utf16Column(text, column));
  }

  const { starter } = question;
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[auto_minmax(9rem,1fr)_auto_fit-content(40dvh)] bg-surface">
      <CodeBar
        question={question}
        running={running}
        settings={settings}
        onSettings={changeSettings}
        onFormat={formats ? () => void format() : null}
        onCompare={starter === null ? null : () => setComparing(true)}
        onRun={() => void runs.run(question, sync.text)}
        onTest={() => void runs.test(question, sync.text)}
        onStop={() => {
          runs.stop();
          // The button goes away with what it stopped, and would take the focus with it.
          editor.current?.focus();
        }}
      />
      <div className="relative min-h-0">
        <CodeEditor
          id={question.id}
          language={language}
          label={`Your code for: ${question.title}`}
          text={sync.text}
          readOnly={!editable}
          errorLine={outdated ? null : (shown?.result.errorLine ?? null)}
          problems={inspection.problems}
          onChange={(text) => store.type(question.id, text)}
          tabLeaves={tabLeaves}
          onToggleTab={() => setTabLeaves((leaves) => !leaves)}
          settings={settings}
          suggestions={suggesting ? suggestionsFor(question, suggesting, inspection) : null}
          handle={editor}
        />
      </div>
      <EditorLine
        problems={inspection.problems}
        news={news}
        onGoTo={goTo}
        choice={settings.editor}
        tabLeaves={tabLeaves}
      />
      <OutputPanel question={question} view={view} outdated={outdated} running={running} />
      {comparing && starter !== null ? (
        <Suspense>
          <StarterDialog
            open
            onClose={() => setComparing(false)}
            starter={starter}
            code={sync.text}
            onReset={
              editable
                ? () => {
                    reset(starter);
                    setComparing(false);
                  }
                : null
            }
          />
        </Suspense>
      ) : null}
    </div>
  );
}
