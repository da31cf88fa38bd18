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
 * an object a dict with str keys, null None. Takes what parseKeepingNumbers gives.
 */
export function tagJson(value: unknown): TaggedValue {
  if (value === null) return { t: "none" };
  if (typeof value === "boolean") return { t: "bool", v: value };
  if (typeof value === "string") return { t: "str", v: value };
  if (value instanceof NumberText) return tagNumber(value.text);
  if (Array.isArray(value)) return { t: "list", v: value.map(tagJson) };
  if (typeof value === "object") {
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
