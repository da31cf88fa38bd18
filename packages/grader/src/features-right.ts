import type { ComparedAnswer, Window } from "./match/compare.ts";
import { type Coverage, cover, softCoverage } from "./match/coverage.ts";
import type { Phrasing, PreparedRubric } from "./match/rubric.ts";

/** What the windows of an answer say that is right; every list but `states` has one for each window. */
export interface RightWindows {
  /** The most that it covers of any right statement, 0 to 1. */
  soft: readonly number[];
  /** It is or holds a right statement nearly word for word: then nothing in it speaks against the answer. */
  stated: readonly boolean[];
  /** Of each criterion, whether some window says one of its phrasings nearly word for word. */
  states: readonly boolean[];
}

/** How much each window covers of each phrasing and of each misconception of a criterion. */
interface Table {
  said: readonly (readonly Coverage[])[];
  wrong: readonly (readonly Coverage[])[];
}

export function readRight(
  rubric: PreparedRubric,
  answer: ComparedAnswer,
  tables: readonly Table[],
): RightWindows {
  const { windows } = answer;
  const wrong = mostOf(
    windows,
    tables.flatMap((table) => table.wrong.map((row) => row.map(softOf))),
  );
  // A misconception may differ from a right statement in a single word.
  const states = (phrasing: Phrasing, { index }: Window, coverage: Coverage) =>
    isStated(phrasing, coverage) && coverage.soft >= (wrong[index] ?? 0);
  const own = windows.map(() => false);
  const byCriteria = rubric.criteria.map(({ phrasings }, i) => {
    let found = false;
    phrasings.forEach((phrasing, p) => {
      windows.forEach((window, w) => {
        const coverage = tables[i]?.said[p]?.[w];
        if (coverage === undefined || !states(phrasing, window, coverage)) return;
        own[w] = true;
        found = true;
      });
    });
    return found;
  });
  const references = rubric.referenceSentences.map((phrasing) =>
    windows.map((window, w) => {
      const soft = softCoverage(phrasing, answer, window);
      // What is in order and denied is worth finding out only where nearly all of it is said.
      if (soft >= NEARLY_ALL && states(phrasing, window, cover(phrasing, answer, window))) own[w] = true;
      return soft;
    }),
  );
  const said = tables.flatMap((table) => table.said.map((row) => row.map(softOf)));
  return {
    soft: mostOf(windows, [...said, ...references]),
    // A window of two sentences stands between those of the one and the other.
    stated: own.map((is, w) => is || (windows[w]?.single === false && (own[w - 1] || own[w + 1]) === true)),
    states: byCriteria,
  };
}

/** Of each window the highest value of its column. */
function mostOf(windows: readonly Window[], rows: readonly (readonly number[])[]): number[] {
  return windows.map((_, w) => {
    let most = 0;
    for (const row of rows) most = Math.max(most, row[w] ?? 0);
    return most;
  });
}

function softOf({ soft }: Coverage): number {
  return soft;
}

/** Nearly all of it, in its order, with nothing denied that it affirms. A word or two say nothing on their own. */
function isStated({ terms }: Phrasing, { polar, ordered }: Coverage): boolean {
  return terms.length >= FEWEST && polar >= NEARLY_ALL && ordered >= IN_ORDER;
}

const FEWEST = 3;
const NEARLY_ALL = 0.85;
const IN_ORDER = 0.75;
