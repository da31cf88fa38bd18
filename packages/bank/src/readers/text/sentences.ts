/** Sentences of plain text on one line. Full stops in names, numbers and abbreviations end none. */
export function sentences(text: string): string[] {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line === "") return [];
  return line.split(
    /(?<=[.!?]["”’)]?)(?<!\b(?:e\.g|i\.e|vs|etc|eg|approx|[A-Z])\.)\s+(?=["“‘(]?[\p{Lu}\d])/u,
  );
}

/** Words that carry meaning, in lower case, without plural `s`. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return new Set(
    words.map((word) => word.replace(/(?<=\w{3})s$/, "")).filter((word) => !functionWords.has(word)),
  );
}

/** The share of the first set's words that the second has too; 0 for an empty set. */
export function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared / words.size;
}

const functionWords = new Set(
  "a an the of in on at to for and or is are be was do does did you your it its with by from as how what why when which who this that these those can should would will i we they not no".split(
    " ",
  ),
);
