/**
 * The English (Porter2) stemmer, after Martin Porter's public description of the algorithm
 * (snowballstem.org, "The English (Porter2) stemming algorithm"). Words of one or two letters, and
 * anything that holds a character outside a–z and the apostrophe, come back unchanged: names such as
 * `__init__` or `o(n)` have no stem.
 */
export function stem(word: string): string {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const result = stemOf(word);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(word, result);
  return result;
}

/** Stems already worked out. It changes how fast a stem comes, never which. */
const remembered = new Map<string, string>();
const REMEMBERED = 20_000;

function stemOf(word: string): string {
  if (word.length <= 2 || !PLAIN.test(word)) return word;
  const special = SPECIAL.get(word);
  if (special !== undefined) return special;
  let w = markConsonantY(word.startsWith("'") ? word.slice(1) : word);
  const r1 = regionOne(w);
  const r2 = regionAfter(w, r1);
  w = dropPossessive(w);
  w = plural(w);
  if (UNCHANGED_AFTER_PLURAL.has(w)) return w;
  w = pastAndGerund(w, r1);
  w = finalY(w);
  w = longSuffix(w, r1);
  w = adjectiveSuffix(w, r1, r2);
  w = lastSuffix(w, r2);
  w = finalELetterL(w, r1, r2);
  return w.replaceAll("Y", "y");
}

const PLAIN = /^[a-z']+$/;
const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SPECIAL = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ["sky", "sky"],
  ["news", "news"],
  ["howe", "howe"],
  ["atlas", "atlas"],
  ["cosmos", "cosmos"],
  ["bias", "bias"],
  ["andes", "andes"],
]);
const UNCHANGED_AFTER_PLURAL = new Set([
  "inning",
  "outing",
  "canning",
  "herring",
  "earring",
  "proceed",
  "exceed",
  "succeed",
]);

function markConsonantY(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charAt(i);
    const before = out.charAt(i - 1);
    out += letter === "y" && (i === 0 || (VOWEL.test(before) && before !== "Y")) ? "Y" : letter;
  }
  return out;
}

/** Start of the region after the first non-vowel that follows a vowel; the word's length if there is none. */
function regionAfter(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i += 1)
    if (!VOWEL.test(word.charAt(i)) && VOWEL.test(word.charAt(i - 1))) return i + 1;
  return word.length;
}

function regionOne(word: string): number {
  for (const prefix of ["gener", "commun", "arsen"]) if (word.startsWith(prefix)) return prefix.length;
  return regionAfter(word, 0);
}

function dropPossessive(word: string): string {
  return word.replace(/(?:'s'|'s|')$/, "");
}

function plural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ied") || word.endsWith("ies")) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith("us") || word.endsWith("ss")) return word;
  if (word.endsWith("s") && VOWEL.test(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

function pastAndGerund(word: string, r1: number): string {
  for (const suffix of ["eedly", "eed"])
    if (word.endsWith(suffix))
      return word.length - suffix.length >= r1 ? `${word.slice(0, -suffix.length)}ee` : word;
  for (const suffix of ["ingly", "edly", "ing", "ed"]) {
    if (!word.endsWith(suffix)) continue;
    const root = word.slice(0, -suffix.length);
    if (!VOWEL.test(root)) return word;
    if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
    if (DOUBLE.test(root)) return root.slice(0, -1);
    return isShort(root, r1) ? `${root}e` : root;
  }
  return word;
}

/** A short word ends in a short syllable and leaves its first region empty. */
function isShort(word: string, r1: number): boolean {
  return r1 >= word.length && endsInShortSyllable(word);
}

function endsInShortSyllable(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word);
}

function finalY(word: string): string {
  return word.length > 2 && /[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

const LONG_SUFFIXES: readonly [string, string][] = [
  ["ational", "ate"],
  ["ization", "ize"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
];

function longSuffix(word: string, r1: number): string {
  for (const [suffix, by] of LONG_SUFFIXES) if (word.endsWith(suffix)) return replaceIn(word, suffix, by, r1);
  if (word.endsWith("ogi")) return word.endsWith("logi") ? replaceIn(word, "ogi", "og", r1) : word;
  if (word.endsWith("li") && /[cdeghkmnrt]li$/.test(word)) return replaceIn(word, "li", "", r1);
  return word;
}

const ADJECTIVES: readonly [string, string][] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];

function adjectiveSuffix(word: string, r1: number, r2: number): string {
  for (const [suffix, by] of ADJECTIVES) if (word.endsWith(suffix)) return replaceIn(word, suffix, by, r1);
  return word.endsWith("ative") ? replaceIn(word, "ative", "", r2) : word;
}

const LAST_SUFFIXES = [
  "ement",
  "ance",
  "ence",
  "able",
  "ible",
  "ment",
  "ant",
  "ent",
  "ism",
  "ate",
  "iti",
  "ous",
  "ive",
  "ize",
  "al",
  "er",
  "ic",
];

function lastSuffix(word: string, r2: number): string {
  for (const suffix of LAST_SUFFIXES) if (word.endsWith(suffix)) return replaceIn(word, suffix, "", r2);
  return /[st]ion$/.test(word) ? replaceIn(word, "ion", "", r2) : word;
}

function finalELetterL(word: string, r1: number, r2: number): string {
  if (word.endsWith("e")) {
    const root = word.slice(0, -1);
    const inR2 = root.length >= r2;
    const inR1 = root.length >= r1;
    return inR2 || (inR1 && !endsInShortSyllable(root)) ? root : word;
  }
  return word.endsWith("ll") && word.length - 1 >= r2 ? word.slice(0, -1) : word;
}

function replaceIn(word: string, suffix: string, by: string, region: number): string {
  const at = word.length - suffix.length;
  return at >= region ? word.slice(0, at) + by : word;
}
