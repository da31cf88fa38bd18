import type { ComparedAnswer } from "./match/compare.ts";
import { type Coverage, cover } from "./match/coverage.ts";
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
  const wrong = windows.map((_, w) =>
    Math.max(0, ...tables.flatMap((table) => table.wrong.map((row) => row[w]?.soft ?? 0))),
  );
  // A misconception may differ from a right statement in a single word.
  const statedBy = (phrasing: Phrasing, row: readonly Coverage[]) =>
    row.map((coverage, w) => isStated(phrasing, coverage) && coverage.soft >= (wrong[w] ?? 0));
  const byCriteria = rubric.criteria.map(({ phrasings }, i) =>
    phrasings.map((phrasing, p) => statedBy(phrasing, tables[i]?.said[p] ?? [])),
  );
  const references = rubric.referenceSentences.map((phrasing) => ({
    phrasing,
    row: windows.map((window) => cover(phrasing, answer, window)),
  }));
  const rows = [...byCriteria.flat(), ...references.map(({ phrasing, row }) => statedBy(phrasing, row))];
  const own = windows.map((_, w) => rows.some((row) => row[w] === true));
  const covered = [...tables.flatMap(({ said }) => said), ...references.map(({ row }) => row)];
  return {
    soft: windows.map((_, w) => Math.max(0, ...covered.map((row) => row[w]?.soft ?? 0))),
    // A window of two sentences stands between those of the one and the other.
    stated: own.map((is, w) => is || (windows[w]?.single === false && (own[w - 1] || own[w + 1]) === true)),
    states: byCriteria.map((phrasings) => phrasings.some((row) => row.includes(true))),
  };
}

/** Nearly all of it, in its order, with nothing denied that it affirms. A word or two say nothing on their own. */
function isStated({ terms }: Phrasing, { polar, ordered }: Coverage): boolean {
  return terms.length >= FEWEST && polar >= NEARLY_ALL && ordered >= IN_ORDER;
}

const FEWEST = 3;
const NEARLY_ALL = 0.85;
const IN_ORDER = 0.75;
