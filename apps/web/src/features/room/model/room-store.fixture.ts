import { foldEdits } from "@viva/domain/attempt/edits";
import type { Room, SaveEditsInput, SaveEditsResult } from "@viva/domain/attempt/views";
import type { DeviceJournal } from "./device-journal.ts";
import type { JournalRecord } from "./journal-record.ts";
import { type RoomApi, RoomCallFailed } from "./room-api.ts";

export const Q1 = "01900000-0000-7000-8000-000000000001";
export const Q2 = "01900000-0000-7000-8000-000000000002";

/** The server's side of one attempt, as the verbs of packages/services promise it. */
export class AttemptServer {
  deadlineAt: number;
  down: "offline" | "expired" | null = null;
  refuseSaves = false;
  /** Past the deadline and its grace, whether handed in or not. */
  closed = false;
  loseAnswers = 0;
  loseBeats = 0;
  calls = 0;
  submittedAt: Date | null = null;
  readonly flags = new Map<string, boolean>();
  readonly notes = new Map<string, string>();
  readonly activeMs = new Map<string, number>();
  private readonly log: {
    question: string;
    client: string;
    seq: number;
    edit: SaveEditsInput["edits"][number];
  }[] = [];

  constructor(deadlineAt: number) {
    this.deadlineAt = deadlineAt;
  }

  edits(id: string) {
    return this.log.filter((entry) => entry.question === id).map((entry) => entry.edit);
  }

  text(id: string) {
    return foldEdits(this.edits(id));
  }

  write(id: string, text: string) {
    const edit = { from: 0, deleteCount: this.text(id).length, insert: text, seq: 0, at: new Date() };
    this.log.push({ question: id, client: "elsewhere", seq: 0, edit });
  }

  readonly api: RoomApi = {
    load: () => this.answer(() => this.room()),
    saveEdits: (input) => this.answer(() => this.save(input)),
    setFlag: (input) => this.answer(() => void this.flags.set(input.attemptQuestionId, input.flagged)),
    saveNotes: (input) => this.answer(() => void this.notes.set(input.attemptQuestionId, input.notes)),
    heartbeat: (input) =>
      this.answer(
        () => {
          const before = this.activeMs.get(input.attemptQuestionId) ?? 0;
          this.activeMs.set(input.attemptQuestionId, before + input.activeMs);
          return {
            status: this.submittedAt ? ("submitted" as const) : ("open" as const),
            deadlineAt: new Date(this.deadlineAt),
            serverNow: new Date(),
          };
        },
        this.loseBeats-- > 0,
      ),
    submit: () =>
      this.answer(() => {
        this.submittedAt ??= new Date();
        return { submittedAt: this.submittedAt };
      }),
  };

  private async answer<T>(act: () => T, lost = false): Promise<T> {
    this.calls++;
    await new Promise((done) => setTimeout(done, 20));
    if (this.down === "offline") throw network("offline", "No connection.");
    if (this.down === "expired") throw new RoomCallFailed({ kind: "expired" });
    const answer = act();
    if (lost) throw network("unreachable", "The answer was lost.");
    return answer;
  }

  private save(input: SaveEditsInput): SaveEditsResult {
    const id = input.attemptQuestionId;
    if (this.refuseSaves) throw network("refused", "The disk is full.");
    if (this.closed) return { kind: "closed", reason: "late", at: new Date(this.deadlineAt) };
    if (this.submittedAt) {
      return {
        kind: "closed",
        reason: this.submittedAt.getTime() >= this.deadlineAt ? "late" : "submitted",
        at: this.submittedAt,
      };
    }
    const known = (seq: number) =>
      this.log.some((entry) => entry.question === id && entry.client === input.clientId && entry.seq === seq);
    const fresh = input.edits.filter((edit) => !known(edit.seq));
    if (fresh.length > 0) {
      const base = input.baseRevision + (input.edits.length - fresh.length);
      if (base !== this.edits(id).length) {
        return {
          kind: "conflict",
          revision: this.edits(id).length,
          text: this.text(id),
          savedAt: new Date(),
        };
      }
      for (const edit of fresh) this.log.push({ question: id, client: input.clientId, seq: edit.seq, edit });
      if (this.text(id).length !== input.resultLength) throw new Error("The two sides hold different texts.");
    }
    if (this.loseAnswers-- > 0) throw network("unreachable", "The answer was lost.");
    return {
      kind: "saved",
      revision: this.edits(id).length,
      savedAt: new Date(),
      deadlineAt: new Date(this.deadlineAt),
      serverNow: new Date(),
    };
  }

  room(): Room {
    const question = (id: string, position: number): Room["questions"][number] => ({
      id,
      position,
      kind: "free-text",
      title: `Question ${position}`,
      topics: [],
      difficulty: "easy",
      minutes: 5,
      prompt: "Why?",
      language: null,
      starter: null,
      fixture: null,
      visibleTests: [],
      hiddenTestCount: 0,
      answer: {
        text: this.text(id),
        revision: this.edits(id).length,
        savedAt: this.edits(id).at(-1)?.at ?? null,
      },
      flagged: this.flags.get(id) ?? false,
      notes: this.notes.get(id) ?? "",
      timeSpentMs: 0,
    });
    return {
      id: "01900000-0000-7000-8000-0000000000aa",
      title: "Django backend",
      status: this.submittedAt ? "submitted" : "open",
      startedAt: new Date(),
      deadlineAt: new Date(this.deadlineAt),
      graceMs: 15_000,
      serverNow: new Date(),
      questions: [question(Q1, 1), question(Q2, 2)],
    };
  }
}

function network(reason: "offline" | "unreachable" | "refused", message: string) {
  return new RoomCallFailed({ kind: "network", reason, message, mayHaveArrived: reason === "unreachable" });
}

/** A device whose storage outlives its pages. */
export class MemoryDevice {
  readonly records = new Map<string, JournalRecord>();

  journal(): DeviceJournal {
    return {
      keeps: () => true,
      list: async (userId, attemptId) =>
        [...this.records.values()].filter((r) => r.userId === userId && r.attemptId === attemptId),
      write: (record) => void this.records.set(record.key, record),
      remove: (key) => void this.records.delete(key),
      forget: async (userId) => {
        for (const [key, record] of this.records) if (record.userId === userId) this.records.delete(key);
      },
      settled: () => Promise.resolve(),
      rescue: () => undefined,
      close: () => undefined,
    };
  }
}
