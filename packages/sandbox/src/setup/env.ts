/** The folder for everything that Viva stores; null means `.viva` in the repository. */
export function dataDir(): string | null {
  return process.env.VIVA_DATA_DIR || null;
}
