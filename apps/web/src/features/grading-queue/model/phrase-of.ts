import type { QueueTask } from "@viva/domain/grading/queue";

/** As long as the rubric takes it. */
const LONGEST = 400;

/**
 * The words to accept: those that the reader marked, else those that the grader took for evidence in the first answer.
 * Null when there is nothing that fits: a whole answer says other things too, and is never taken by itself.
 */
export function phraseOf(task: Pick<QueueTask, "answers">, marked: string): string | null {
  const [first] = task.answers;
  const evidence = first?.evidence.map(({ start, end }) => first.answer.slice(start, end)).join(" ") ?? "";
  for (const words of [marked, evidence]) {
    const phrase = words.replaceAll(/\s+/g, " ").trim();
    if (phrase !== "" && phrase.length <= LONGEST) return phrase;
  }
  return null;
}
