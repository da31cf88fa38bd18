import type { Repair } from "./decode/mojibake.ts";

/** What a file of notes holds: draft questions with their place, and every other line with the reason it is none. */
export interface NotesReading {
  source: {
    name: string;
    /** Of the bytes as given, in hexadecimal. */
    sha256: string;
    encoding: NotesEncoding;
    /** Null when the text was what its writer typed; otherwise how it had been misread, and where. */
    repaired: Repair | null;
  };
  /** In the order of their first lines. */
  questions: DraftQuestion[];
  /** In the order of their lines. A line that is not blank is in a draft, here, or both (inside a draft's range). */
  skipped: SkippedLines[];
}

export type NotesEncoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

/** 1-based lines of the file as given, first and last. */
export type LineRange = [from: number, to: number];

export type DraftQuestion = DraftBase &
  ({ kind: "free-text" | "code" } | { kind: "choice"; options: Option[] });

export interface Option {
  text: string;
  /** False for all options when the notes do not say which is right. */
  right: boolean;
}

interface DraftBase {
  /** One line of plain text. Taken from the notes, never worded by the reader. */
  title: string;
  /** The question as Markdown, with the code and the options it is asked about. */
  prompt: string;
  /** Markdown; empty when the notes have none. A hint stands here too, told by the level. */
  answer: string;
  answerLevel: AnswerLevel;
  /** The single statements of the answer, as plain text. Empty for an answer that is code alone. */
  facts: string[];
  /** The heading above it, as plain text; null when there is none that names a subject. */
  topic: string | null;
  lines: LineRange;
  /** `ready` asks and answers; `check` needs a look at its title or answer; `no-answer` has none, or a hint alone. */
  status: "ready" | "no-answer" | "check";
  /** How sure the reader is that this is one whole question with its own answer, 0 to 1. See confidence.ts. */
  confidence: number;
  /** Plain sentences for the person who decides. */
  remarks: string[];
}

/** `hint` tells a candidate what to talk about, and does not say it. */
export type AnswerLevel = "full" | "partial" | "hint" | "none";

export interface SkippedLines {
  lines: LineRange;
  reason: SkipReason;
}

export type SkipReason =
  | "table of contents"
  | "words of an assistant"
  | "about the document itself"
  | "heading of a section"
  | "separator line"
  | "navigation or image"
  | "front matter"
  | "comment"
  | "text without a question";
