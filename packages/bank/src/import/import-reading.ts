import type { DraftContent } from "@viva/domain/bank/drafts";
import type { FormatName } from "@viva/domain/bank/formats";
import type { CharacterRepair, ImportedQuestion, SkippedPart } from "@viva/domain/bank/imported";

/** What a file gives to an import. */
export interface ImportReading {
  source: {
    name: string;
    /** Of the bytes as given, in hexadecimal. */
    sha256: string;
    /** Null for a format that is no text: an archive, a spreadsheet. */
    encoding: string | null;
    /** Null when no character was misread. */
    repaired: CharacterRepair | null;
  };
  format: "notes" | FormatName;
  /** The text of the file, a line each, with misread characters put right; empty for what is no text. */
  lines: string[];
  /** In the order of the file. */
  drafts: ImportedDraft[];
  skipped: SkippedPart[];
}

/** A question as it was read, and the draft of a set that it makes. */
export interface ImportedDraft {
  question: ImportedQuestion;
  content: DraftContent;
}

/** Why a file cannot be imported, and what to do. */
export interface ImportRefusal {
  refused: string;
}
