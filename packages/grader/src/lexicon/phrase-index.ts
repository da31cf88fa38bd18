import { tokenise } from "../text/tokenise.ts";
import { ALIASES, ANTONYMS, RELATED } from "./aliases.ts";
import { EVERYDAY_ALIASES, EVERYDAY_RELATED } from "./wordings/everyday.ts";
import { PROGRAMMING_ALIASES, PROGRAMMING_RELATED } from "./wordings/programming.ts";
import { PYTHON_AND_DATA_ALIASES, PYTHON_AND_DATA_RELATED } from "./wordings/python-and-data.ts";
import { WEB_AND_SYSTEMS_ALIASES, WEB_AND_SYSTEMS_RELATED } from "./wordings/web-and-systems.ts";

/**
 * close: names of the same thing, for rubrics, which say themselves what else counts. broad: also how people put it
 * in their own words, for when there is a reference answer and nobody has said what else counts.
 */
export type Lexicon = "close" | "broad";

/** Marks, for each stem of a text, the groups of the lexicon whose phrases cover it. */
export interface GroupMarks {
  aliases: readonly number[];
  related: readonly number[];
}

/** Looks up every phrase of the lexicon in a row of stems. */
export function markGroups(stems: readonly string[], lexicon: Lexicon): GroupMarks[] {
  const marks = stems.map(() => ({ aliases: [] as number[], related: [] as number[] }));
  const { longest, groups } = indexOf(lexicon);
  stems.forEach((stem, at) => {
    const most = Math.min(longest.get(stem) ?? 0, stems.length - at);
    let phrase = stem;
    for (let length = 1; length <= most; length += 1) {
      if (length > 1) phrase += ` ${stems[at + length - 1]}`;
      for (const kind of KINDS)
        for (const group of groups[kind].get(phrase) ?? [])
          for (let offset = 0; offset < length; offset += 1) marks[at + offset]?.[kind].push(group);
    }
  });
  return marks;
}

/** Stems that say the opposite; null for most words. */
export function oppositesOf(stem: string): ReadonlySet<string> | null {
  return OPPOSITES.get(stem) ?? null;
}

const KINDS = ["aliases", "related"] as const;
type Kind = (typeof KINDS)[number];

interface PhraseIndex {
  /** Stems in the longest phrase that starts with a stem. */
  longest: ReadonlyMap<string, number>;
  /** Groups by phrase, its stems joined by spaces. */
  groups: Record<Kind, ReadonlyMap<string, readonly number[]>>;
}

const LISTS: Record<Lexicon, Record<Kind, readonly string[]>> = {
  close: { aliases: [ALIASES], related: [RELATED] },
  broad: {
    aliases: [
      ALIASES,
      PROGRAMMING_ALIASES,
      PYTHON_AND_DATA_ALIASES,
      WEB_AND_SYSTEMS_ALIASES,
      EVERYDAY_ALIASES,
    ],
    related: [
      RELATED,
      PROGRAMMING_RELATED,
      PYTHON_AND_DATA_RELATED,
      WEB_AND_SYSTEMS_RELATED,
      EVERYDAY_RELATED,
    ],
  },
};

const indexes = new Map<Lexicon, PhraseIndex>();

/** Read when first asked for: the broad lexicon is large, and who has rubrics never needs it. */
function indexOf(lexicon: Lexicon): PhraseIndex {
  const known = indexes.get(lexicon);
  if (known !== undefined) return known;
  const longest = new Map<string, number>();
  const read = (lists: readonly string[]) => {
    const groups = new Map<string, number[]>();
    lists.flatMap(lines).forEach((line, group) => {
      for (const phrase of line.split(",")) {
        const stems = tokenise(phrase).map((token) => token.stem);
        const [first] = stems;
        if (first === undefined) continue;
        longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
        const key = stems.join(" ");
        const same = groups.get(key);
        if (same === undefined) groups.set(key, [group]);
        else same.push(group);
      }
    });
    return groups;
  };
  const { aliases, related } = LISTS[lexicon];
  const index = { longest, groups: { aliases: read(aliases), related: read(related) } };
  indexes.set(lexicon, index);
  return index;
}

const OPPOSITES = new Map<string, Set<string>>();
for (const line of lines(ANTONYMS)) {
  const [a, b] = tokenise(line).map((token) => token.stem);
  if (a === undefined || b === undefined) continue;
  OPPOSITES.set(a, (OPPOSITES.get(a) ?? new Set()).add(b));
  OPPOSITES.set(b, (OPPOSITES.get(b) ?? new Set()).add(a));
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
