import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../data-folder.ts";

/**
 * Lets an instance in a new data folder use the interpreters that are built for the repository already: each takes
 * many seconds of processor time, and is the same. Without any there, the instance builds its own.
 */
export function shareSandbox(dataDir: string): void {
  const built = join(repositoryFolder, ".viva", "cache", "sandbox");
  const wanted = join(dataDir, "cache", "sandbox");
  if (!existsSync(built) || existsSync(wanted)) return;
  mkdirSync(join(dataDir, "cache"), { recursive: true });
  symlinkSync(built, wanted);
}
