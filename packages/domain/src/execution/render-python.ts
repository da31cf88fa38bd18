import { Page, SHOWN_CHARACTERS } from "./page.ts";
import type { TaggedValue } from "./tagged-value.ts";

/**
 * The value as Python's repr would show it, at most `limit` characters; what is cut off is marked by an
 * ellipsis. A value of an unsupported type is shown as its type in angle brackets.
 */
export function renderPython(value: TaggedValue, limit: number = SHOWN_CHARACTERS): string {
  const page = new Page(limit);
  write(value, page);
  return page.text();
}

function write(value: TaggedValue, page: Page): void {
  switch (value.t) {
    case "none":
      page.add("None");
      break;
    case "bool":
      page.add(value.v ? "True" : "False");
      break;
    case "int":
      page.add(value.v);
      break;
    case "float":
      page.add(/^-?\d+$/.test(value.v) ? `${value.v}.0` : value.v);
      break;
    case "str":
      writeText(value.v, page);
      break;
    case "bytes":
      writeBytes(value.v, page);
      break;
    case "list":
      writeAll("[", value.v, "]", page);
      break;
    case "tuple":
      writeAll("(", value.v, value.v.length === 1 ? ",)" : ")", page);
      break;
    case "set":
      if (value.v.length === 0) page.add("set()");
      else writeAll("{", value.v, "}", page);
      break;
    case "frozenset":
      if (value.v.length === 0) page.add("frozenset()");
      else writeAll("frozenset({", value.v, "})", page);
      break;
    case "dict":
      writeDict(value.v, page);
      break;
    case "undefined":
      page.add("undefined");
      break;
    case "bigint":
      page.add(`${value.v}n`);
      break;
    case "map":
      writeDict(value.v, page);
      break;
    case "unsupported":
      page.add(`<${value.type}>`);
      break;
  }
}

function writeAll(open: string, items: readonly TaggedValue[], close: string, page: Page): void {
  page.add(open);
  for (const [index, item] of items.entries()) {
    if (page.full) return;
    if (index > 0) page.add(", ");
    write(item, page);
  }
  page.add(close);
}

function writeDict(pairs: readonly [TaggedValue, TaggedValue][], page: Page): void {
  page.add("{");
  for (const [index, [key, value]] of pairs.entries()) {
    if (page.full) return;
    if (index > 0) page.add(", ");
    write(key, page);
    page.add(": ");
    write(value, page);
  }
  page.add("}");
}

/** Python prefers single quotes, and takes double ones when the text holds single quotes only. */
function quoteFor(text: string): string {
  return text.includes("'") && !text.includes('"') ? '"' : "'";
}

function writeText(text: string, page: Page): void {
  const mark = quoteFor(text);
  page.add(mark);
  for (const character of text) {
    if (page.full) return;
    page.add(escapeIn(mark, character, isPrintable(character)));
  }
  page.add(mark);
}

function writeBytes(hex: string, page: Page): void {
  const bytes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const mark = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  page.add(`b${mark}`);
  for (const byte of bytes) {
    if (page.full) return;
    page.add(escapeIn(mark, String.fromCharCode(byte), byte >= 0x20 && byte < 0x7f));
  }
  page.add(mark);
}

function escapeIn(mark: string, character: string, printable: boolean): string {
  if (character === mark || character === "\\") return `\\${character}`;
  return NAMED_ESCAPES[character] ?? (printable ? character : escapeCode(character));
}

const NAMED_ESCAPES: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** As str.isprintable: no control, format, surrogate, private or unassigned character, no space but " ". */
function isPrintable(character: string): boolean {
  return character === " " || !/[\p{C}\p{Z}]/u.test(character);
}

function escapeCode(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\U${code.toString(16).padStart(8, "0")}`;
}
