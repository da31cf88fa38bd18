import { ServiceError } from "@viva/services/errors";

/**
 * Refuses input with text that Postgres cannot keep: a NUL character, or half of a character that takes two. Nobody
 * types these; what is pasted from a broken file may hold them. They are not taken out here, for that would change what
 * its writer means, and move the places that edits name.
 */
export function requireStorable(input: unknown): void {
  const field = findUnstorable(input, "");
  if (field === null) return;
  throw new ServiceError(
    "invalid",
    "This text holds a character that cannot be stored, as copies from broken files do. Type the part that you pasted, or paste it from elsewhere.",
    field === "" ? {} : { field },
  );
}

/** The name of the field that holds such text, the innermost that has a name; null when all can be stored. */
function findUnstorable(input: unknown, field: string): string | null {
  if (typeof input === "string") return input.isWellFormed() && !input.includes("\u0000") ? null : field;
  if (typeof input !== "object" || input === null) return null;
  const entries = Array.isArray(input) ? input.map((each) => [field, each] as const) : Object.entries(input);
  for (const [name, value] of entries) {
    const found = findUnstorable(name, field) ?? findUnstorable(value, name);
    if (found !== null) return found;
  }
  return null;
}
