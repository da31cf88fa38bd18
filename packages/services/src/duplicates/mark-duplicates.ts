import type { ImportReading } from "@viva/bank/import/import-reading";
import type { DraftContent } from "@viva/domain/bank/drafts";
import type { Duplicate, ImportedQuestion } from "@viva/domain/bank/imported";
import type { Question } from "@viva/domain/bank/question";
import { findDuplicates } from "./find-duplicates.ts";

/** A question that is in the bank already. */
export interface KnownQuestion {
  id: string;
  title: string;
  /** What an answer must say, as plain text. */
  answer: string;
}

export function knownQuestion(id: string, content: Question | DraftContent): KnownQuestion {
  const statements = content.rubric.map(({ statement }) => statement);
  return { id, title: content.title, answer: [content.prompt, ...statements].join("\n") };
}

/** What a question of an import is alike to: a question of the bank, or an earlier one of the import. */
export type DuplicateMatch = { likeness: number } & (
  | { among: "known"; known: KnownQuestion }
  | { among: "before"; file: string; place: number; question: ImportedQuestion }
);

/** For each question of a file, and file by file, what it is alike to; null for nothing. */
export function matchDuplicates(
  readings: readonly ImportReading[],
  known: readonly KnownQuestion[],
): (DuplicateMatch | null)[][] {
  const all = readings.flatMap(({ source, drafts }) =>
    drafts.map(({ question }, place) => ({ file: source.name, place, question })),
  );
  const found = findDuplicates(
    all.map(({ question: { title, prompt, facts, answer } }) => ({
      title,
      answer: [prompt.replace(title, ""), ...(facts.length > 0 ? facts : [answer])].join("\n"),
    })),
    known,
  );
  const matches = found.map((duplicate): DuplicateMatch | null => {
    if (duplicate === null) return null;
    const { among, index, likeness } = duplicate;
    if (among === "known") {
      const match = known[index];
      return match === undefined ? null : { among, known: match, likeness };
    }
    const match = all[index];
    return match === undefined ? null : { among, ...match, likeness };
  });
  let start = 0;
  return readings.map(({ drafts }) => {
    start += drafts.length;
    return matches.slice(start - drafts.length, start);
  });
}

/** The question as one that is there already. What a file asks twice stays ready the first time. */
export function asDuplicate(question: ImportedQuestion, match: DuplicateMatch | null): ImportedQuestion {
  if (match === null) return question;
  const { likeness } = match;
  const duplicateOf: Duplicate =
    match.among === "known"
      ? { in: "bank", id: match.known.id, title: match.known.title, lines: null, likeness }
      : { in: "import", id: match.file, title: match.question.title, lines: match.question.lines, likeness };
  return { ...question, status: "duplicate", duplicateOf };
}

/** The readings with their duplicates marked. */
export function markDuplicates(
  readings: readonly ImportReading[],
  known: readonly KnownQuestion[],
): ImportReading[] {
  const matches = matchDuplicates(readings, known);
  return readings.map((reading, file) => ({
    ...reading,
    drafts: reading.drafts.map((draft, place) => ({
      ...draft,
      question: asDuplicate(draft.question, matches[file]?.[place] ?? null),
    })),
  }));
}
