import type * as z from "zod";
import type { FieldPath } from "./finding.ts";

/** One problem of a value, in the words of the person who wrote it. */
export interface Description {
  path: FieldPath;
  /** Whether the field's name, not its value, is what is wrong. */
  part: "key" | "value";
  message: string;
}

/** Fields that may stand in the mapping at a path, for "did you mean"; empty when unknown. */
export type KnownFields = (path: FieldPath) => readonly string[];

/** Turns what zod found in `value` into sentences that say what is expected. */
export function describeIssues(error: z.ZodError, value: unknown, known: KnownFields): Description[] {
  return error.issues.flatMap((issue) => describe(issue, value, known));
}

function describe(issue: z.core.$ZodIssue, root: unknown, known: KnownFields): Description[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      part: "key",
      message: unknownField(key, known(issue.path)),
    }));
  }
  return [{ path: issue.path, part: "value", message: sentence(issue, valueAt(root, issue.path)) }];
}

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return `is missing: ${expectation(issue)}`;
  switch (issue.code) {
    case "invalid_type":
      return `${expectation(issue)}, found ${named(value)}${quoteAdvice(issue, value)}`;
    case "invalid_value":
      return `${expectation(issue)}, found ${named(value)}`;
    case "invalid_format":
      return `${issue.message}, found ${named(value)}`;
    case "too_small":
    case "too_big":
      return `${expectation(issue)}, found ${measured(issue.origin, value)}`;
    default:
      return issue.message;
  }
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${typeNames[issue.expected] ?? issue.expected}`;
    case "invalid_value": {
      const values = issue.values.map((value) => String(value));
      return values.length === 1 ? `expected ${values[0]}` : `expected one of ${values.join(", ")}`;
    }
    case "too_small":
      return `expected ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${unit(issue.origin, issue.minimum)}`;
    case "too_big":
      return `expected ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}${unit(issue.origin, issue.maximum)}`;
    default:
      return issue.message;
  }
}

const typeNames: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping of fields",
  record: "a mapping of fields",
};

function unit(origin: string, count: number | bigint): string {
  if (origin === "string") return Number(count) === 1 ? " character" : " characters";
  if (origin === "array") return Number(count) === 1 ? " entry" : " entries";
  return "";
}

function measured(origin: string, value: unknown): string {
  if (origin === "string" && typeof value === "string") return String(value.trim().length);
  if (origin === "array" && Array.isArray(value)) return String(value.length);
  return named(value);
}

function named(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value !== "string") return String(value);
  return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}

/** YAML reads `yes: 1.0` and `true` as a number and a boolean; a text that looks like them needs quotes. */
function quoteAdvice(issue: z.core.$ZodIssue, value: unknown): string {
  const scalar = typeof value === "number" || typeof value === "boolean";
  return issue.code === "invalid_type" && issue.expected === "string" && scalar ? ": put it in quotes" : "";
}

function unknownField(key: string, known: readonly string[]): string {
  const near = known.find((field) => distance(field, key) <= Math.max(1, Math.floor(field.length / 4)));
  if (near !== undefined) return `unknown field: did you mean ${near}?`;
  return known.length === 0
    ? "unknown field: remove it or correct its name"
    : `unknown field: expected one of ${known.join(", ")}`;
}

/** Levenshtein distance, by rows; hyphens and capitals do not count. */
function distance(a: string, b: string): number {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_]/g, "");
  const [from, to] = [plain(a), plain(b)];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

function valueAt(root: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, root);
}
