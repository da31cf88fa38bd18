import "server-only";

const held = globalThis as typeof globalThis & { vivaProcessWide?: Map<string, unknown> };

/**
 * One value for the whole process. Next evaluates a module once for each bundle that has it, and again at each
 * change while developing: a pool in a module variable would be opened many times over.
 *
 * The cast holds because a key is used by one caller, with one type.
 */
export function processWide<T>(key: string, make: () => T): T {
  held.vivaProcessWide ??= new Map();
  if (!held.vivaProcessWide.has(key)) held.vivaProcessWide.set(key, make());
  return held.vivaProcessWide.get(key) as T;
}
