import type { Question } from "@viva/domain/bank/question";
import { formatLines, overlap } from "./lines.ts";
import type { IndexItem } from "./notes-index.ts";
import type { BankReading } from "./read-bank.ts";

export interface NoteCoverage {
  note: string;
  title: string;
  total: number;
  covered: number;
  /** `lines` as in `40-47`; `questions` are ids, empty for an item that no question covers. */
  items: { id: string; lines: string; questions: string[] }[];
}

/** How much of its notes a bank asks about. A question with two topics or notes counts for each of them. */
export interface Coverage {
  /** `missing` holds the ids of the items that no question covers, in the order of the index. */
  inventory: { total: number; covered: number; missing: string[]; byNote: NoteCoverage[] };
  questions: {
    total: number;
    byKind: Record<string, number>;
    bySource: Record<string, number>;
    byTopic: Record<string, number>;
  };
  /** Code questions, and the wrong solutions that their tests must catch. */
  exercises: { total: number; plantedWrong: number };
  /** Records of corrections.yaml that at least one question follows. */
  corrections: number;
  /** Pages of study notes. */
  studyNotes: number;
}

/** Counts a bank against the index of its notes. Questions with errors are not in the reading and not counted. */
export function coverage(reading: BankReading): Coverage {
  const questions = reading.questions.map(({ question }) => question);
  const code = reading.questions.filter(({ question }) => question.kind === "code");
  const byNote = notesOf(reading).map(({ id, title }) => noteCoverage(id, title, reading.index, questions));
  const items = reading.index.map((item) => ({
    id: item.id,
    covered: questions.some((q) => covers(q, item)),
  }));
  return {
    inventory: {
      total: items.length,
      covered: items.filter(({ covered }) => covered).length,
      missing: items.filter(({ covered }) => !covered).map(({ id }) => id),
      byNote,
    },
    questions: {
      total: questions.length,
      byKind: tally(questions.map(({ kind }) => [kind])),
      bySource: tally(questions.map(({ sources }) => sources.map(({ note }) => note))),
      byTopic: tally(questions.map(({ topics }) => topics)),
    },
    exercises: { total: code.length, plantedWrong: code.reduce((sum, { wrong }) => sum + wrong.length, 0) },
    corrections: followedCorrections(reading),
    studyNotes: reading.studyNotes.length,
  };
}

/** A question covers an item that it names and some of whose lines it cites: a name alone proves nothing. */
export function covers(question: Question, item: IndexItem): boolean {
  return question.covers.includes(item.id) && cites(question, item);
}

export function cites(question: Question, item: IndexItem): boolean {
  return question.sources.some((source) => source.note === item.note && overlap(source, item));
}

function noteCoverage(
  note: string,
  title: string,
  index: readonly IndexItem[],
  questions: readonly Question[],
): NoteCoverage {
  const items = index
    .filter((item) => item.note === note)
    .map((item) => ({
      id: item.id,
      lines: formatLines(item),
      questions: questions.filter((question) => covers(question, item)).map(({ id }) => id),
    }));
  return {
    note,
    title,
    total: items.length,
    covered: items.filter((item) => item.questions.length > 0).length,
    items,
  };
}

function followedCorrections({ corrections, questions }: BankReading): number {
  const named = new Set(questions.flatMap(({ question }) => question.corrections));
  return corrections.filter(({ id }) => named.has(id)).length;
}

/** The bank's notes in its own order, then any that only the index names. */
function notesOf({ bank, index }: BankReading): { id: string; title: string }[] {
  const listed = bank?.notes ?? [];
  const others = new Set(
    index.map(({ note }) => note).filter((note) => listed.every(({ id }) => id !== note)),
  );
  return [...listed, ...[...others].map((id) => ({ id, title: id }))];
}

/** How many of the lists hold each name; names in alphabetical order. */
function tally(lists: readonly (readonly string[])[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const names of lists) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
