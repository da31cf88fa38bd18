"use client";

import type { DraftProblem } from "@viva/domain/bank/drafts";
import type { QuestionEditor } from "@viva/domain/bank/question-editor";
import { useEffect, useRef, useState } from "react";
import { findStorage } from "../../client/find-storage.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { openDeviceDraft } from "./device-draft.ts";
import { createDraftSaver, type DraftSaver, type SaveState } from "./draft-saver.ts";
import { type EditorDraft, fieldOf, fromEditor, toEditor } from "./editor-draft.ts";

export type QuestionDraft = {
  draft: EditorDraft;
  state: SaveState | { kind: "unsavable" };
  /** What keeps the draft from being saved, by field. */
  unsavable: Record<string, string>;
  /** What publishing still needs, as of the last save. */
  problems: readonly DraftProblem[];
  /** Whether this browser stores what the server does not have yet. */
  kept: boolean;
  /** What is shown was found on this device, and the server did not have it. */
  broughtBack: boolean;
  /** This device has text that may be newer: until the server has said, what is typed would be written over it. */
  comparing: boolean;
  /** Of the newest save. */
  revision: number;
  change: (next: EditorDraft) => void;
  /** Saves what is not saved; the revision to publish, or null when that did not work. */
  flush: () => Promise<number | null>;
  /** Ends a conflict with the text to go on with; `theirs` takes the other as it is. */
  resolve: (text: EditorDraft | "theirs") => void;
  setProblems: (problems: readonly DraftProblem[]) => void;
};

/**
 * The text of a question while it is written: on this device with each keystroke, on the server when typing
 * pauses, and never lost silently.
 */
export function useQuestionDraft(
  { editor, userId }: { editor: QuestionEditor; userId: string },
  events: { onEdit: () => void; onFresh: (editor: QuestionEditor) => void },
): QuestionDraft {
  const client = useTRPCClient();
  const { questionId } = editor;
  const [draft, setDraft] = useState(() => toEditor(editor.content));
  const [revision, setRevision] = useState(editor.revision);
  const [state, setState] = useState<QuestionDraft["state"]>({ kind: "saved", at: editor.savedAt });
  const [problems, setProblems] = useState<readonly DraftProblem[]>(editor.problems);
  const [broughtBack, setBroughtBack] = useState(false);
  const [savedRevision, setSavedRevision] = useState(editor.revision);
  const [comparing, setComparing] = useState(false);
  const [kept, setKept] = useState(true);
  const saver = useRef<DraftSaver | null>(null);
  /** The newest text, while the server does not have it. */
  const unsaved = useRef<EditorDraft | null>(null);

  const keep = (next: EditorDraft, from = saver.current?.revision() ?? revision) => {
    unsaved.current = next;
    const device = openDeviceDraft({ userId, questionId }, findStorage());
    setKept(device.write({ revision: from, draft: next }));
    const { content } = fromEditor(next);
    if (content === null) setState({ kind: "unsavable" });
    else saver.current?.change(content);
  };

  useEffect(() => {
    const device = openDeviceDraft({ userId, questionId }, findStorage());
    const opened = createDraftSaver({
      revision,
      save: async (content, from) => {
        const answer = await client.bank.saveDraft.mutate({ questionId, revision: from, content });
        if (answer.kind === "saved") setSavedRevision(answer.revision);
        // What was typed since goes on from this save: without that it would look like somebody else's.
        if (answer.kind === "saved" && unsaved.current !== null)
          setKept(device.write({ revision: answer.revision, draft: unsaved.current }));
        return answer;
      },
      describe: describeError,
      onState: (next, found) => {
        if (found !== null) setProblems(found);
        // What was typed after this text cannot be saved as it stands: that is the news.
        if (unsaved.current !== null && fromEditor(unsaved.current).content === null) return;
        setState(next);
        if (next.kind !== "saved") return;
        unsaved.current = null;
        device.clear();
      },
    });
    saver.current = opened;
    const waiting = unsaved.current === null ? null : fromEditor(unsaved.current).content;
    if (waiting !== null) opened.change(waiting);
    const leave = () => void opened.flush();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("online", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("online", leave);
      void opened.flush().then(() => opened.dispose());
    };
  }, [client, questionId, revision, userId]);

  /** Begins with what the server holds now, or with what this device has and the server has not. */
  const begin = (now: QuestionEditor) => {
    setComparing(false);
    if (unsaved.current !== null) return;
    events.onFresh(now);
    setProblems(now.problems);
    const device = openDeviceDraft({ userId, questionId }, findStorage());
    const left = device.read();
    const fromServer = toEditor(now.content);
    if (left === null || JSON.stringify(left.draft) === JSON.stringify(fromServer)) {
      device.clear();
      setDraft(fromServer);
      setRevision(now.revision);
      setSavedRevision(now.revision);
      return;
    }
    setDraft(left.draft);
    setBroughtBack(true);
    setRevision(left.revision);
    setSavedRevision(left.revision);
    // The saver in use begins where the page did, which may be older.
    keep(left.draft, left.revision);
  };

  // The page may be old: the browser keeps it for "back", with the text of before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question that is opened
  useEffect(() => {
    let current = true;
    setComparing(openDeviceDraft({ userId, questionId }, findStorage()).read() !== null);
    client.bank.getQuestion.query({ questionId }).then(
      (now) => current && begin(now),
      () => current && begin(editor),
    );
    return () => {
      current = false;
    };
  }, [client, questionId]);

  const atRisk = state.kind !== "saved" && !kept;
  useEffect(() => {
    if (!atRisk) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [atRisk]);

  const read = fromEditor(draft);
  return {
    draft,
    state,
    unsavable: read.problems ?? {},
    problems,
    kept,
    broughtBack,
    comparing,
    revision: savedRevision,
    change(next) {
      setDraft(next);
      events.onEdit();
      keep(next);
    },
    flush: async () => (read.content === null ? null : ((await saver.current?.flush()) ?? null)),
    resolve(text) {
      if (state.kind !== "conflict") return;
      if (text === "theirs") {
        unsaved.current = null;
        openDeviceDraft({ userId, questionId }, findStorage()).clear();
        setDraft(toEditor(state.theirs));
        setSavedRevision(state.revision);
        setState({ kind: "saved", at: state.at });
        saver.current?.resolve("theirs");
        return;
      }
      setDraft(text);
      // Told to the saver while it holds back: it then sends this one, from the other's save on.
      keep(text, state.revision);
      saver.current?.resolve("mine");
      if (fromEditor(text).content !== null) setState({ kind: "saving" });
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
