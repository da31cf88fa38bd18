"use client";

import type { RoomQuestion } from "@viva/domain/attempt/views";
import { Kbd } from "@viva/ui/kbd";
import { useState } from "react";
import { isEditable } from "../model/room-state.ts";
import { useQuestionState, useRoom, useRoomState } from "../room-context.tsx";
import { useCodeRuns } from "../use-code-runs.ts";
import { isApple } from "../use-shortcut-labels.ts";
import { CodeBar } from "./code-bar.tsx";
import { CodeEditor } from "./code-editor.tsx";
import { type EditorChoice, useEditorChoice } from "./editor-choice.ts";
import { OutputPanel } from "./output-panel.tsx";

/** An answer in code: editor, Run and Test in this page, and what they showed. */
export function CodeAnswer({ question }: { question: RoomQuestion }) {
  const { store } = useRoom();
  const { sync } = useQuestionState(question.id);
  const editable = useRoomState(isEditable);
  const { runs, running, view } = useCodeRuns(question.id);
  const [choice, setChoice] = useEditorChoice();
  const [tabLeaves, setTabLeaves] = useState(false);
  const shown = view?.kind === "program" || view?.kind === "tests" ? view : null;
  const outdated = shown !== null && shown.code !== sync.text;
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[auto_minmax(9rem,1fr)_auto_minmax(6rem,232px)] bg-surface">
      <CodeBar
        question={question}
        running={running}
        choice={choice}
        onChoice={setChoice}
        onRun={() => void runs.run(question, sync.text)}
        onTest={() => void runs.test(question, sync.text)}
        onStop={() => runs.stop()}
      />
      <div className="relative min-h-0">
        <CodeEditor
          choice={choice}
          id={question.id}
          label={`Your code for: ${question.title}`}
          language={question.language ?? "python"}
          text={sync.text}
          readOnly={!editable}
          errorLine={outdated ? null : (shown?.result.errorLine ?? null)}
          onChange={(text) => store.type(question.id, text)}
          tabLeaves={tabLeaves}
          onToggleTab={() => setTabLeaves((leaves) => !leaves)}
        />
      </div>
      <TabHint choice={choice} leaves={tabLeaves} />
      <OutputPanel question={question} view={view} outdated={outdated} running={running} />
    </div>
  );
}

/** The way out of the editor for the keyboard, in view and not only in a help text. */
function TabHint({ choice, leaves }: { choice: EditorChoice; leaves: boolean }) {
  if (choice === "plain") {
    return <p className="px-4 py-1 text-tiny text-faint">Tab leaves this field; indent with spaces.</p>;
  }
  const keys = typeof navigator !== "undefined" && isApple() ? "⌃⇧M" : "Ctrl M";
  return (
    <p role="status" suppressHydrationWarning className="px-4 py-1 text-tiny text-faint">
      {leaves ? "Tab now leaves the editor. " : "Tab indents. "}
      <Kbd>{keys}</Kbd> {leaves ? "lets it indent again." : "lets Tab leave the editor."}
    </p>
  );
}
