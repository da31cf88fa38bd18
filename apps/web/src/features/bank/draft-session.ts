import type { DraftContent, DraftProblem } from "@viva/domain/bank/drafts";
import type { QuestionEditor } from "@viva/domain/bank/question-editor";
import type { DeviceDraft } from "./device-draft.ts";
import { createDraftSaver, type DraftSaver, type SaveAnswer, type SaveState } from "./draft-saver.ts";
import { type EditorDraft, editorDraftSchema, fromEditor, toEditor } from "./editor-draft.ts";

export interface DraftView {
  draft: EditorDraft;
  state: SaveState | { kind: "unsavable" };
  /** What publishing still needs, as of the last save. */
  problems: readonly DraftProblem[];
  /** Whether this browser stores what the server does not have yet. */
  kept: boolean;
  /** What is shown was found on this device, and the server did not have it. */
  broughtBack: boolean;
  /** This device has text that may be newer: until the server has said, what is typed would be written over it. */
  comparing: boolean;
  /** Of the save that the text goes on from. */
  revision: number;
  publishedVersion: number | null;
  /** Whether the text differs from what is published. */
  changed: boolean;
}

/** The text of a question while one page writes it, and what the device and the server have of it. */
export interface DraftSession {
  get(): DraftView;
  subscribe(listener: () => void): () => void;
  /** Begins to save; the answer saves what is left, and ends it. */
  open(): () => void;
  /** Goes on with what the server holds now, or with what this device has and the server has not. */
  begin(now: QuestionEditor): void;
  change(next: EditorDraft): void;
  /** Saves what is not saved; the revision to publish, or null when that did not work. */
  flush(): Promise<number | null>;
  /** Ends a conflict with the text to go on with, which has to be one that can be saved; `theirs` takes the other. */
  resolve(text: EditorDraft | "theirs"): void;
  setProblems(problems: readonly DraftProblem[]): void;
  /** The save `revision` is `version` now. */
  published(version: number, revision: number): void;
}

export function createDraftSession(options: {
  editor: QuestionEditor;
  openDevice: () => DeviceDraft;
  save: (content: DraftContent, revision: number) => Promise<SaveAnswer>;
  describe: (error: unknown) => string;
}): DraftSession {
  const { editor, openDevice, save, describe } = options;
  const listeners = new Set<() => void>();
  let view: DraftView = {
    draft: toEditor(editor.content),
    state: { kind: "saved", at: editor.savedAt },
    problems: editor.problems,
    kept: true,
    broughtBack: false,
    comparing: false,
    revision: editor.revision,
    publishedVersion: editor.publishedVersion,
    changed: editor.changed,
  };
  let saver: DraftSaver | null = null;
  /** The newest text, while the server does not have it. */
  let unsaved: EditorDraft | null = null;

  const set = (part: Partial<DraftView>) => {
    view = { ...view, ...part };
    for (const listener of listeners) listener();
  };

  const openSaver = (revision: number) =>
    createDraftSaver({
      revision,
      save: async (content, from) => {
        const answer = await save(content, from);
        if (answer.kind === "conflict") return answer;
        set({ revision: answer.revision });
        // What was typed since goes on from this save: without that it would look like somebody else's.
        if (unsaved !== null)
          set({ kept: openDevice().write({ revision: answer.revision, draft: unsaved }) });
        return answer;
      },
      describe,
      onState: (state, found) => {
        if (found !== null) set({ problems: found });
        // What was typed after this text cannot be saved as it stands: only a conflict is greater news.
        const stuck = unsaved !== null && fromEditor(unsaved).content === null;
        if (stuck && state.kind !== "conflict") return;
        set({ state });
        if (state.kind !== "saved") return;
        unsaved = null;
        openDevice().clear();
      },
    });

  const keep = (next: EditorDraft) => {
    unsaved = next;
    set({ draft: next, kept: openDevice().write({ revision: view.revision, draft: next }) });
    const { content } = fromEditor(next);
    if (content !== null) saver?.change(content);
    // A conflict stays until it is settled: the saver holds everything back as long.
    else if (view.state.kind !== "conflict") set({ state: { kind: "unsavable" } });
  };

  /** A saver sends from the revision that it began with, so another revision takes another saver. */
  const goOnFrom = (revision: number) => {
    set({ revision });
    if (saver === null || saver.revision() === revision) return;
    saver.dispose();
    saver = openSaver(revision);
  };

  return {
    get: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open() {
      saver = openSaver(view.revision);
      if (unsaved === null) set({ comparing: openDevice().read() !== null });
      else keep(unsaved);
      return () => {
        const closing = saver;
        saver = null;
        void closing?.flush().then(() => closing.dispose());
      };
    },
    begin(now) {
      set({ comparing: false });
      if (unsaved !== null) return;
      const { problems, publishedVersion, changed } = now;
      set({ problems, publishedVersion, changed });
      const device = openDevice();
      const left = device.read();
      const fromServer = toEditor(now.content);
      // Read as what is kept is, so that both have their fields in one order.
      const asKept = editorDraftSchema.safeParse(fromServer).data;
      if (left === null || JSON.stringify(left.draft) === JSON.stringify(asKept)) {
        device.clear();
        set({ draft: fromServer });
        goOnFrom(now.revision);
        return;
      }
      // Its own revision, and not this page's: else it would be saved over a text that nobody here has seen.
      goOnFrom(left.revision);
      set({ broughtBack: true, changed: true });
      keep(left.draft);
    },
    change(next) {
      set({ changed: true });
      keep(next);
    },
    async flush() {
      const saved = (await saver?.flush()) ?? null;
      // An older text was saved at most.
      return unsaved !== null && fromEditor(unsaved).content === null ? null : saved;
    },
    resolve(text) {
      const { state } = view;
      if (state.kind !== "conflict") return;
      if (text === "theirs") {
        unsaved = null;
        openDevice().clear();
        set({
          draft: toEditor(state.theirs),
          revision: state.revision,
          state: { kind: "saved", at: state.at },
        });
        saver?.resolve("theirs");
        return;
      }
      // The saver would send an older text of this page in its place.
      if (fromEditor(text).content === null) return;
      set({ revision: state.revision, state: { kind: "saving" } });
      // Told to the saver while it holds back: it then sends this one, from the other's save on.
      keep(text);
      saver?.resolve("mine");
    },
    setProblems: (problems) => set({ problems }),
    published: (version, revision) =>
      set({
        publishedVersion: version,
        changed: unsaved !== null || view.revision !== revision,
        problems: [],
      }),
  };
}
