import type { JournalRecord } from "./journal-record.ts";

export interface FinalAnswer {
  readonly attemptQuestionId: string;
  readonly title: string;
  /** As it was handed in and graded. */
  readonly text: string;
}

export interface UnsentText {
  readonly title: string;
  readonly text: string;
  readonly keys: readonly string[];
}

/**
 * After an attempt has closed: the newest text of each answer that is on this device and was never handed in,
 * and the records that hold nothing more than the server does.
 */
export function sortOut(
  records: readonly JournalRecord[],
  answers: readonly FinalAnswer[],
): { unsent: UnsentText[]; settled: string[] } {
  const isUnsent = (record: JournalRecord) => {
    const handedIn = answers.find((answer) => answer.attemptQuestionId === record.attemptQuestionId);
    return (
      handedIn !== undefined &&
      record.answer.text !== record.answer.base.text &&
      record.answer.text !== handedIn.text
    );
  };
  const unsent = answers.flatMap((answer): UnsentText[] => {
    const own = records
      .filter((record) => record.attemptQuestionId === answer.attemptQuestionId && isUnsent(record))
      .sort((a, b) => a.updatedAt - b.updatedAt);
    const newest = own.at(-1);
    return newest
      ? [{ title: answer.title, text: newest.answer.text, keys: own.map((record) => record.key) }]
      : [];
  });
  return { unsent, settled: records.filter((record) => !isUnsent(record)).map((record) => record.key) };
}
