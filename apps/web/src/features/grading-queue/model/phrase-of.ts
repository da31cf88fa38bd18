import type { QueueAnswer } from "@viva/domain/grading/queue";

/** As long as the rubric takes it. */
const LONGEST = 400;

type Said = Pick<QueueAnswer, "answer" | "evidence">;

/**
 * The words to accept, as they stand in one of the answers chosen and in one piece: those that the reader marked, else
 * those from where the grader's evidence begins to the end of that clause, in the first answer that has such. Null when
 * there is nothing that fits: a whole answer says other things too, and is never taken by itself.
 */
export function phraseOf(answers: readonly Said[], marked: string): string | null {
  const wanted = plain(marked);
  if (wanted !== "" && answers.some(({ answer }) => plain(answer).includes(wanted))) return fitting(wanted);
  for (const each of answers) {
    const phrase = fitting(plain(clauseOf(each)));
    if (phrase !== null) return phrase;
  }
  return null;
}

function clauseOf({ answer, evidence }: Said): string {
  const [first] = [...evidence].sort((a, b) => a.start - b.start);
  if (first === undefined) return "";
  const rest = answer.slice(first.end);
  // Evidence may end with the mark that ends its clause.
  const end = /[.,;:!?]\s*$/.test(answer.slice(first.start, first.end)) ? 0 : rest.search(CLAUSE_END);
  const clause = answer.slice(first.start, end < 0 ? undefined : first.end + end);
  return clause.trimEnd().replace(/[.,;:!?]+$/, "");
}

/** A mark behind which something else begins; no dot within a name, a number or an abbreviation. */
const CLAUSE_END = /\n|(?<!\b(?:e\.g|i\.e|vs|etc))[.,;:!?]+(?=\s|$)/;

function fitting(phrase: string): string | null {
  return phrase !== "" && phrase.length <= LONGEST ? phrase : null;
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}
