/** The folder for everything that Viva stores; null means `.viva` in the repository. */
export function dataDir(): string | null {
  return process.env.VIVA_DATA_DIR || null;
}

/** Chromium for the tests; null means where systems usually have it. */
export function chromiumPath(): string | null {
  return process.env.VIVA_CHROMIUM || null;
}
