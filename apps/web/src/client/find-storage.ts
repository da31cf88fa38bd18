/** This browser's localStorage; null where there is none. */
export function findStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    // Reading the property throws where cookies are blocked.
    return null;
  }
}
