import type * as z from "zod";

/** A check that no two rows have the same `key`; the issue is at the later one. For zod's superRefine. */
export function eachOnce<Key extends string>(key: Key, what: string) {
  return (rows: readonly Record<Key, string>[], context: z.core.$RefinementCtx): void => {
    const seen = new Set<string>();
    for (const [index, { [key]: value }] of rows.entries()) {
      if (seen.has(value)) {
        const message = `another ${what} has the ${key} "${value}": give each ${what} one of its own`;
        context.addIssue({ code: "custom", path: [index, key], message });
      }
      seen.add(value);
    }
  };
}
