import { Page, SHOWN_CHARACTERS } from "./page.ts";
import type { TaggedValue } from "./tagged-value.ts";

/**
 * The value as source text of JavaScript, at most `limit` characters; what is cut off is marked by an
 * ellipsis. A value of an unsupported type is shown as its type in angle brackets.
 */
export function renderJavaScript(value: TaggedValue, limit: number = SHOWN_CHARACTERS): string {
  const page = new Page(limit);
  write(value, page);
  return page.text();
}

function write(value: TaggedValue, page: Page): void {
  switch (value.t) {
    case "none":
      page.add("null");
      break;
    case "undefined":
      page.add("undefined");
      break;
    case "bool":
    case "int":
      page.add(String(value.v));
      break;
    case "bigint":
      page.add(`${value.v}n`);
      break;
    case "float":
      page.add(number(value.v));
      break;
    case "str":
      page.add(JSON.stringify(value.v));
      break;
    case "bytes":
      page.add(`Uint8Array.of(${(value.v.match(/../g) ?? []).map((hex) => `0x${hex}`).join(", ")})`);
      break;
    case "list":
    case "tuple":
      writeAll("[", value.v, "]", page);
      break;
    case "set":
    case "frozenset":
      writeAll("new Set([", value.v, "])", page);
      break;
    case "map":
      page.add("new Map([");
      for (const [index, pair] of value.v.entries()) writeAll(index === 0 ? "[" : ", [", pair, "]", page);
      page.add("])");
      break;
    case "dict":
      writeObject(value.v, page);
      break;
    case "unsupported":
      page.add(`<${value.type}>`);
  }
}

/** A float as Python writes it is a number of JavaScript too, but for these. */
function number(text: string): string {
  const names: Record<string, string> = { nan: "NaN", inf: "Infinity", "-inf": "-Infinity", "-0.0": "-0" };
  return names[text] ?? text;
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

function writeObject(pairs: readonly [TaggedValue, TaggedValue][], page: Page): void {
  page.add("{");
  for (const [index, [key, value]] of pairs.entries()) {
    if (page.full) return;
    page.add(index === 0 ? " " : ", ");
    if (key.t === "str" && /^[A-Za-z_$][\w$]*$/.test(key.v) && key.v !== "__proto__") page.add(key.v);
    else writeAll("[", [key], "]", page);
    page.add(": ");
    write(value, page);
  }
  page.add(pairs.length === 0 ? "}" : " }");
}
