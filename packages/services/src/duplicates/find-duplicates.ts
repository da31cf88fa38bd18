import {
  type ComparedQuestion,
  DUPLICATE_FROM,
  likeness,
  type QuestionText,
  readyToCompare,
} from "./compare-questions.ts";

/** Where the question that asks the same was found. */
export interface FoundDuplicate {
  /** `known`: among those that were there; `before`: earlier among the questions themselves. */
  among: "known" | "before";
  index: number;
  /** How sure it is, `DUPLICATE_FROM` to 1, in hundredths. */
  likeness: number;
}

/**
 * For each question the one that most likely asks the same, among `known` and the questions before it; null for
 * none. Only those that share a telling word are compared, so that thousands take seconds; of two alike equally, the
 * known one, and then the earlier one.
 */
export function findDuplicates(
  questions: readonly QuestionText[],
  known: readonly QuestionText[],
): (FoundDuplicate | null)[] {
  const all = withSharedStarts([...known, ...questions]);
  const whole = all.map((question) => readyToCompare(question));
  const common = commonStems(questions);
  // What all questions of a file are about parts none of them from another; to the bank it is the very subject.
  const within =
    common.size === 0
      ? whole
      : all.map((question, index) =>
          index < known.length ? whole[index] : readyToCompare(question, common),
        );
  const postings = postingsOf(whole);
  return questions.map((_, place) => {
    const self = known.length + place;
    let best: { index: number; likeness: number } | null = null;
    for (const index of candidatesOf(whole[self]?.keys ?? NO_KEYS, self, postings, all.length)) {
      const side = index < known.length ? whole : within;
      const [question, other] = [side[self], side[index]];
      if (question === undefined || other === undefined) continue;
      const sure = likeness(question, other);
      if (best === null || sure > best.likeness || (sure === best.likeness && index < best.index)) {
        best = { index, likeness: sure };
      }
    }
    if (best === null || best.likeness < DUPLICATE_FROM) return null;
    const rounded = Math.round(best.likeness * 100) / 100;
    return best.index < known.length
      ? { among: "known", index: best.index, likeness: rounded }
      : { among: "before", index: best.index - known.length, likeness: rounded };
  });
}

/** Stems that a third of the titles have, and three at least: a file on Redis tells nothing by its name. */
function commonStems(questions: readonly QuestionText[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { title } of questions) {
    for (const { stem } of readyToCompare({ title, answer: "" }).terms) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const least = Math.max(3, questions.length / 3);
  return new Set([...counts].flatMap(([stem, count]) => (count >= least ? [stem] : [])));
}

/** Notes give several questions of one section the title `Section: what it says`; the section tells nothing then. */
function withSharedStarts(questions: readonly QuestionText[]): QuestionText[] {
  const starts = questions.map(({ title }) => /^(.{3,}?:) (?=.*\p{L})/u.exec(title)?.[1] ?? null);
  const counts = new Map<string, number>();
  for (const start of starts) if (start !== null) counts.set(start, (counts.get(start) ?? 0) + 1);
  return questions.map((question, index) => {
    const start = starts[index] ?? null;
    return start !== null && (counts.get(start) ?? 0) > 1 ? { ...question, sharedStart: start } : question;
  });
}

/** By key, the places of the questions that have it, rising. */
type Postings = ReadonlyMap<string, readonly number[]>;

function postingsOf(questions: readonly ComparedQuestion[]): Postings {
  const postings = new Map<string, number[]>();
  for (const [index, { keys }] of questions.entries()) {
    for (const key of keys) {
      const row = postings.get(key);
      if (row === undefined) postings.set(key, [index]);
      else row.push(index);
    }
  }
  return postings;
}

/** The questions before `self` that share most with it; a word counts more the fewer have it. */
function candidatesOf(keys: ReadonlySet<string>, self: number, postings: Postings, total: number): number[] {
  const scores = new Map<number, number>();
  for (const key of keys) {
    const row = postings.get(key) ?? [];
    if (row.length > COMMON && row.length > total / 10) continue;
    const weight = Math.log(1 + total / row.length);
    for (const index of row) {
      if (index >= self) break;
      scores.set(index, (scores.get(index) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([index]) => index);
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** A word that so many have, and every tenth question, leads to none. */
const COMMON = 60;
const CANDIDATES = 10;
