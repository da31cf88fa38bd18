import type { TaggedValue } from "@viva/domain/execution/tagged-value";

/** A number as it was written, for JavaScript's own would make 1.0 and 1 the same and round large ones. */
class NumberText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** JSON.parse that keeps numbers as they were written, for tagJson. Throws SyntaxError as it does. */
export function parseKeepingNumbers(text: string): unknown {
  const keep = (_key: string, value: unknown, context?: { source: string }) =>
    typeof value === "number" ? new NumberText(context?.source ?? String(value)) : value;
  return JSON.parse(text, keep);
}

/**
 * A JSON value as the Python value that `json.loads` would make of it: `1` an int, `1.0` and `1e3` floats,
 * an object a dict with str keys, null None. What JSON cannot say is an object with one `$` key, as in a
 * bank's YAML: `{"$tuple": [1, 2]}`, `$set`, `$frozenset`, `$dict` and `$map` of pairs, `$bytes` in base64,
 * `$bigint`, `$undefined`. Takes what parseKeepingNumbers gives. Throws TypeError for an unknown `$` key.
 */
export function tagJson(value: unknown): TaggedValue {
  if (value === null) return { t: "none" };
  if (typeof value === "boolean") return { t: "bool", v: value };
  if (typeof value === "string") return { t: "str", v: value };
  if (value instanceof NumberText) return tagNumber(value.text);
  if (Array.isArray(value)) return { t: "list", v: value.map(tagJson) };
  if (typeof value === "object") {
    const [first, second] = Object.entries(value);
    if (first?.[0].startsWith("$") && second === undefined) return tagSpecial(...first);
    return {
      t: "dict",
      v: Object.entries(value).map(([key, item]) => [{ t: "str", v: key }, tagJson(item)]),
    };
  }
  throw new TypeError(`not a JSON value: ${typeof value}`);
}

function tagNumber(text: string): TaggedValue {
  return /^-?\d+$/.test(text) ? { t: "int", v: text } : { t: "float", v: text };
}

function tagSpecial(tag: string, value: unknown): TaggedValue {
  switch (tag) {
    case "$tuple":
    case "$set":
    case "$frozenset":
      return { t: SEQUENCES[tag], v: listOf(tag, value).map(tagJson) };
    case "$dict":
    case "$map":
      return { t: tag === "$dict" ? "dict" : "map", v: listOf(tag, value).map((pair) => tagPair(tag, pair)) };
    case "$bytes":
      if (typeof value === "string") return { t: "bytes", v: hexOf(value) };
      break;
    case "$bigint":
      if (typeof value === "string" && /^-?\d+$/.test(value)) return { t: "bigint", v: value };
      break;
    case "$undefined":
      return { t: "undefined" };
  }
  throw new TypeError(`${tag} is not known, or not followed by what it takes`);
}

const SEQUENCES = { $tuple: "tuple", $set: "set", $frozenset: "frozenset" } as const;

function listOf(tag: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`expected a list under ${tag}`);
}

function tagPair(tag: string, pair: unknown): [TaggedValue, TaggedValue] {
  if (Array.isArray(pair) && pair.length === 2) return [tagJson(pair[0]), tagJson(pair[1])];
  throw new TypeError(`expected pairs [key, value] under ${tag}`);
}

function hexOf(base64: string): string {
  const bytes = [...atob(base64)].map((letter) => letter.charCodeAt(0));
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
