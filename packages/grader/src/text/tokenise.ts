import { stem } from "./porter2.ts";

export interface Token {
  /** Lower-case form; contractions of "not" are all "not". */
  form: string;
  stem: string;
  /** Stems of the pieces of an identifier: `select_related` has select and relat. Empty for plain words. */
  parts: readonly string[];
  /** UTF-16 offsets into the text as given, end excluded. */
  start: number;
  end: number;
  kind: "word" | "identifier" | "number" | "operator";
}

/**
 * Splits technical prose into tokens and keeps what carries meaning in it: `O(n log n)`, `__init__`,
 * `I/O`, `C++`, operators, numbers with their dots, identifiers with their pieces. Hyphens and bullets
 * are separators. Offsets always point into the text as given.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = read(match[0], match.index, text);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

const TOKEN =
  /\bO\([^()\n]{1,24}\)|\b[Ii]\/[Oo]\b|\b[Cc]\+\+|\b[Cc]#|\d+(?:\.\d+)+|\d+\p{L}*|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’]\p{L}+)?|->|=>|==|!=|<=|>=|:=|\*\*|\/\/|&&|\|\||[+*%<>=&|^~]/gu;

function read(raw: string, start: number, text: string): Token | null {
  const end = start + raw.length;
  const first = raw.charAt(0);
  if (OPERATOR.test(first))
    return isBullet(raw, start, text) ? null : make("operator", raw, raw, [], start, end);
  if (BIG_O.test(raw) || !/^[\p{L}\p{M}\p{N}_'’]+$/u.test(raw)) {
    const form = raw.toLowerCase().replaceAll(/\s+/g, "");
    return make(/\d/.test(first) ? "number" : "identifier", form, form, [], start, end);
  }
  if (/\d/.test(first)) return make("number", raw.toLowerCase(), raw.toLowerCase(), [], start, end);
  if (IDENTIFIER.test(raw)) {
    const pieces = identifierPieces(raw);
    const form = raw.toLowerCase();
    if (pieces.length > 1 || raw.includes("_"))
      return make("identifier", form, stem(form.replaceAll("_", "")), pieces.map(stem), start, end);
  }
  const form = plainForm(raw);
  return text.charAt(end) === "("
    ? make("identifier", form, `${stem(form)}()`, [stem(form)], start, end)
    : make("word", form, stem(form), [], start, end);
}

const IDENTIFIER = /_|\p{Ll}\p{Lu}|\d\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;

const OPERATOR = /[-+*%<>=&|^~!:/]/;
const BIG_O = /^O\(/;

function make(
  kind: Token["kind"],
  form: string,
  stemmed: string,
  parts: readonly string[],
  start: number,
  end: number,
): Token {
  return { form, stem: stemmed, parts, start, end, kind };
}

function isBullet(raw: string, start: number, text: string): boolean {
  if (raw !== "*" && raw !== "+" && raw !== ">") return false;
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  return text.slice(lineStart, start).trim() === "";
}

function identifierPieces(raw: string): string[] {
  return raw
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1_$2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, "$1_$2")
    .toLowerCase()
    .split("_")
    .filter((piece) => piece !== "");
}

function plainForm(raw: string): string {
  const lower = withoutAccents(raw).toLowerCase().replaceAll("’", "'");
  if (lower.endsWith("n't") || lower === "cannot") return "not";
  if (BARE_CONTRACTIONS.has(lower)) return "not";
  return lower.includes("'") ? lower.replace(/'(?:s|re|ve|ll|d|m)$/, "") : lower;
}

/** `naïve` and `naive` are one word, however the accent is written. */
function withoutAccents(raw: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: most words are plain, and this runs for each
  return /^[\x00-\x7f]*$/.test(raw) ? raw : raw.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** Contractions typed without their apostrophe. */
const BARE_CONTRACTIONS = new Set([
  "dont",
  "doesnt",
  "didnt",
  "isnt",
  "arent",
  "wasnt",
  "werent",
  "cant",
  "wont",
  "hasnt",
  "havent",
  "shouldnt",
  "wouldnt",
  "couldnt",
]);
