"use client";

import type { DraftProblem } from "@viva/domain/bank/drafts";
import type { QuestionEditor } from "@viva/domain/bank/question-editor";
import { useEffect, useState, useSyncExternalStore } from "react";
import { findStorage } from "../../client/find-storage.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { openDeviceDraft } from "./device-draft.ts";
import { createDraftSession, type DraftSession, type DraftView } from "./draft-session.ts";
import { fieldOf, fromEditor } from "./editor-draft.ts";

export type QuestionDraft = DraftView &
  Pick<DraftSession, "change" | "flush" | "resolve" | "setProblems" | "published"> & {
    /** What keeps the draft from being saved, by field. */
    unsavable: Record<string, string>;
  };

/**
 * The text of a question while it is written: on this device with each keystroke, on the server when typing
 * pauses, and never lost silently.
 */
export function useQuestionDraft({
  editor,
  userId,
}: {
  editor: QuestionEditor;
  userId: string;
}): QuestionDraft {
  const client = useTRPCClient();
  const { questionId } = editor;
  const [session] = useState(() =>
    createDraftSession({
      editor,
      openDevice: () => openDeviceDraft({ userId, questionId }, findStorage()),
      save: (content, revision) => client.bank.saveDraft.mutate({ questionId, revision, content }),
      describe: describeError,
    }),
  );
  const view = useSyncExternalStore(session.subscribe, session.get, session.get);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question that is opened
  useEffect(() => {
    let current = true;
    const close = session.open();
    // The page may be old: the browser keeps it for "back", with the text of before.
    client.bank.getQuestion.query({ questionId }).then(
      (now) => current && session.begin(now),
      () => current && session.begin(editor),
    );
    const leave = () => void session.flush();
    document.addEventListener("visibilitychange", leave);
    window.addEventListener("online", leave);
    return () => {
      current = false;
      document.removeEventListener("visibilitychange", leave);
      window.removeEventListener("online", leave);
      close();
    };
  }, [client, session, questionId]);

  const atRisk = view.state.kind !== "saved" && !view.kept;
  useEffect(() => {
    if (!atRisk) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [atRisk]);

  const { change, flush, resolve, setProblems, published } = session;
  return {
    ...view,
    unsavable: fromEditor(view.draft).problems ?? {},
    ...{ change, flush, resolve, setProblems, published },
  };
}

/** The first problem of each field, as publishing names them. */
export function problemsByField(problems: readonly DraftProblem[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const problem of problems) found[fieldOf(problem.field.split("."))] ??= problem.message;
  return found;
}
