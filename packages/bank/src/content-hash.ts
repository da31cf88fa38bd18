import { createHash } from "node:crypto";
import type { Question } from "@viva/domain/bank/question";

/**
 * Identity of a version: SHA-256, in hexadecimal, over the question as JSON with sorted keys. Two files that
 * say the same in another order or style have the same hash; a changed word makes a new version.
 */
export function contentHash(question: Question): string {
  return createHash("sha256").update(canonicalJson(question)).digest("hex");
}

/** JSON with the keys of every object in code-unit order and without undefined fields. Lists keep their order. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
