"use client";

import type { DraftProblem, QuestionEditor } from "@viva/domain/bank/views";
import { useEffect, useRef, useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { createDraftSaver, type DraftSaver, type SaveState } from "./draft-saver.ts";
import { type EditorDraft, fieldOf, fromEditor, toEditor } from "./editor-draft.ts";

export type QuestionDraft = {
  draft: EditorDraft;
  state: SaveState | { kind: "unsavable" };
  /** What keeps the draft from being saved, by field. */
  unsavable: Record<string, string>;
  /** What publishing still needs, as of the last save. */
  problems: readonly DraftProblem[];
  change: (part: Partial<EditorDraft>) => void;
  /** Saves what is not saved; the revision to publish, or null when that did not work. */
  flush: () => Promise<number | null>;
  resolve: (choice: "mine" | "theirs") => void;
  setProblems: (problems: readonly DraftProblem[]) => void;
};

/** The text of a question while it is written: kept on the server, and never lost silently. */
export function useQuestionDraft(editor: QuestionEditor, onEdit: () => void): QuestionDraft {
  const client = useTRPCClient();
  const [draft, setDraft] = useState(() => toEditor(editor.content));
  const [state, setState] = useState<QuestionDraft["state"]>({ kind: "saved", at: editor.savedAt });
  const [problems, setProblems] = useState<readonly DraftProblem[]>(editor.problems);
  const saver = useRef<DraftSaver | null>(null);
  const { questionId, revision } = editor;

  useEffect(() => {
    const opened = createDraftSaver({
      revision,
      save: (content, from) => client.bank.saveDraft.mutate({ questionId, revision: from, content }),
      describe: describeError,
      onState: (next, found) => {
        setState(next);
        if (found !== null) setProblems(found);
      },
    });
    saver.current = opened;
    const leave = () => void opened.flush();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("online", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("online", leave);
      void opened.flush().then(() => opened.dispose());
    };
  }, [client, questionId, revision]);

  const unsaved = state.kind !== "saved";
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  const read = fromEditor(draft);
  return {
    draft,
    state,
    unsavable: read.problems ?? {},
    problems,
    change(part) {
      const next = { ...draft, ...part };
      setDraft(next);
      onEdit();
      const { content } = fromEditor(next);
      if (content === null) setState({ kind: "unsavable" });
      else saver.current?.change(content);
    },
    flush: async () => (read.content === null ? null : ((await saver.current?.flush()) ?? null)),
    resolve(choice) {
      if (state.kind !== "conflict") return;
      if (choice === "theirs") {
        setDraft(toEditor(state.theirs));
        setState({ kind: "saved", at: state.at });
      }
      saver.current?.resolve(choice);
    },
    setProblems,
  };
}

/** The first problem of each field, as publishing names them. */
export function problemsByField(problems: readonly DraftProblem[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const problem of problems) found[fieldOf(problem.field.split("."))] ??= problem.message;
  return found;
}
