import { renderValue } from "./render-value.ts";
import type { Language } from "./run.ts";
import type { TaggedValue } from "./tagged-value.ts";

/**
 * Statements that give each name its value, in the language. Throws for a value of an unsupported type, of
 * which only the type's name is known, and for SQL, which has no names to give.
 */
export function assignments(values: ReadonlyMap<string, TaggedValue>, language: Language): string {
  if (language === "sql" && values.size > 0) throw new Error("an SQL test has no names for drawn inputs");
  const declare = language === "javascript" || language === "typescript" ? "var " : "";
  const lines = [...values].map(([name, value]) => {
    if (!isKnown(value)) throw new Error(`the value of ${name} cannot be written as source text`);
    return `${declare}${name} = ${renderValue(value, language, Number.POSITIVE_INFINITY)}\n`;
  });
  // Python's repr of these two is a name and no literal.
  const needsNames = declare === "" && lines.some((line) => /\b(nan|inf)\b/.test(line));
  return (needsNames ? 'nan, inf = float("nan"), float("inf")\n' : "") + lines.join("");
}

/** Whether every part of the value is of a type that can be written. */
export function isKnown(value: TaggedValue): boolean {
  switch (value.t) {
    case "unsupported":
      return false;
    case "list":
    case "tuple":
    case "set":
    case "frozenset":
      return value.v.every(isKnown);
    case "dict":
    case "map":
      return value.v.every((pair) => pair.every(isKnown));
    default:
      return true;
  }
}
