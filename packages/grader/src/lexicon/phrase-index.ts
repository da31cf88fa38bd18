import { tokenise } from "../text/tokenise.ts";
import { ALIASES, ANTONYMS, RELATED } from "./aliases.ts";

/** Marks, for each stem of a text, the groups of the lexicon whose phrases cover it. */
export interface GroupMarks {
  aliases: readonly number[];
  related: readonly number[];
}

/** Looks up every phrase of the lexicon in a row of stems; the longest phrase at a place wins within its list. */
export function markGroups(stems: readonly string[]): GroupMarks[] {
  const marks = stems.map(() => ({ aliases: [] as number[], related: [] as number[] }));
  stems.forEach((stem, at) => {
    for (const { stems: phrase, group, kind } of PHRASES.get(stem) ?? []) {
      if (!phrase.every((part, offset) => stems[at + offset] === part)) continue;
      for (let offset = 0; offset < phrase.length; offset += 1) marks[at + offset]?.[kind].push(group);
    }
  });
  return marks;
}

/** Stems that say the opposite; null for most words. */
export function oppositesOf(stem: string): ReadonlySet<string> | null {
  return OPPOSITES.get(stem) ?? null;
}

interface Phrase {
  stems: readonly string[];
  group: number;
  kind: "aliases" | "related";
}

const PHRASES = new Map<string, Phrase[]>();
for (const [kind, list] of [
  ["aliases", ALIASES],
  ["related", RELATED],
] as const)
  lines(list).forEach((line, group) => {
    for (const phrase of line.split(",")) {
      const stems = tokenise(phrase).map((token) => token.stem);
      const [first] = stems;
      if (first === undefined) continue;
      PHRASES.set(first, [...(PHRASES.get(first) ?? []), { stems, group, kind }]);
    }
  });

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
