import type { BankNote, BankTopic } from "@viva/domain/bank/bank";
import {
  astCriterionSchema,
  type Difficulty,
  operationsCriterionSchema,
  type PlantedSolution,
  personCriterionSchema,
  type Question,
  type Source,
} from "@viva/domain/bank/question";
import type { Language } from "@viva/domain/execution/run";
import type { TestCase } from "@viva/domain/execution/test-case";
import * as z from "zod";

/**
 * A question as other systems have it: what the readers of formats give. What a format does not have is empty or null.
 * `to-draft.ts` turns it into a draft, `to-question.ts` into a whole question where it is one.
 */
export interface ExchangeQuestion {
  /** The id that the file gives it: ours where we wrote the file, any text where another system did. */
  id: string | null;
  kind: "free-text" | "code" | "choice";
  /** One line of plain text, never empty. */
  title: string;
  /** Markdown; empty only when the file has no text for it. */
  prompt: string;
  /** The model answer as Markdown; empty when there is none. */
  answer: string;
  /** Of a `choice`, in the order of the file; empty for the other kinds. */
  options: ExchangeOption[];
  /** Ids of ours such as `django/orm`, or what the file calls its category. `to-draft.ts` finds the topic. */
  topics: string[];
  difficulty: Difficulty | null;
  minutes: number | null;
  criteria: ExchangeCriterion[];
  followUps: Question["followUps"];
  /** The cost as a fraction of the points; null when the file does not say. */
  hints: { cost: number | null; text: string }[];
  samples: { answer: string; expect: Record<string, number> }[];
  sources: Source[];
  covers: string[];
  corrections: string[];
  /** Null unless the kind is `code`. */
  code: {
    runtime: Language;
    fixture: string | null;
    starter: string;
    solution: string;
    tests: TestCase[];
  } | null;
  /** Wrong solutions of a code question, which its tests must catch; empty for the other kinds. */
  planted: PlantedSolution[];
  /** 1-based first and last line in the file; null where the format has no lines (archives, spreadsheets). */
  lines: [from: number, to: number] | null;
}

export interface ExchangeOption {
  /** Markdown. */
  text: string;
  right: boolean;
  /** What the other system says to somebody who chooses it. */
  feedback: string | null;
}

export interface ExchangeCriterion {
  id: string | null;
  weight: number;
  statement: string;
  accept: string[];
  misconceptions: string[];
  study: string | null;
  /** Names of tests of a code question; empty for a criterion that is judged in another way. */
  tests: string[];
  /** How else code is judged; null for a criterion of words or of tests. */
  check: CodeCheck | null;
}

const common = { id: true, weight: true, statement: true, study: true } as const;

/** A criterion of code that no tests decide, without what every criterion has. */
export const codeCheckSchema = z.discriminatedUnion("by", [
  astCriterionSchema.omit(common),
  operationsCriterionSchema.omit(common),
  personCriterionSchema.omit(common),
]);
export type CodeCheck = z.infer<typeof codeCheckSchema>;

/** An exchange criterion of words, with nothing but a statement. */
export function blankCriterion(statement: string): ExchangeCriterion {
  return {
    id: null,
    weight: 1,
    statement,
    accept: [],
    misconceptions: [],
    study: null,
    tests: [],
    check: null,
  };
}

/** Something that a conversion could not carry. */
export interface Loss {
  /** Title of the question; null when it is about the file as a whole. */
  question: string | null;
  field: LossField;
  /** What is lost, as a sentence for a person. */
  what: string;
}

export type LossField = Exclude<keyof ExchangeQuestion, "lines"> | "layout" | "files" | "settings";

/** What was read, or why nothing could be. A reader never throws because of the bytes. */
export type FormatReading = FormatContents | FormatRefusal;

export interface FormatContents {
  kind: "read";
  questions: ExchangeQuestion[];
  skipped: SkippedPart[];
  losses: Loss[];
}

/** A part of the file that gave no question. */
export interface SkippedPart {
  lines: [from: number, to: number] | null;
  /** A sentence: what it is and why it was left out. */
  reason: string;
}

export interface FormatRefusal {
  kind: "refused";
  /** What is wrong with the file and what to do. */
  message: string;
}

/** A version of a question with what stands beside it. */
export interface SetQuestion {
  question: Question;
  /** Empty for free text. */
  planted: readonly PlantedSolution[];
}

/** What is exported: the newest version of each question, and the names of their topics. */
export interface ExchangeSet {
  title: string;
  /** For the formats that have a place for it; our own Markdown says "unstated" without it. */
  licence: string | null;
  topics: readonly BankTopic[];
  /** The notes that questions cite. */
  notes: readonly BankNote[];
  questions: readonly SetQuestion[];
  /** What the place that the set comes from holds beside it, and no format takes: a sentence each. */
  leftBehind: readonly string[];
  /** Formats that keep the newer of two versions state it. */
  exportedAt: Date;
}

/** A format's file, with every field of every question that would not come back from it. */
export interface WrittenFormat {
  bytes: Uint8Array;
  /** Without the dot, as in `zip`. */
  extension: string;
  mediaType: string;
  losses: Loss[];
}

/** An exchange question with nothing in it but a kind, a title and a prompt. */
export function blankExchange(
  kind: ExchangeQuestion["kind"],
  title: string,
  prompt: string,
): ExchangeQuestion {
  return {
    id: null,
    kind,
    title,
    prompt,
    answer: "",
    options: [],
    topics: [],
    difficulty: null,
    minutes: null,
    criteria: [],
    followUps: [],
    hints: [],
    samples: [],
    sources: [],
    covers: [],
    corrections: [],
    code: null,
    planted: [],
    lines: null,
  };
}
