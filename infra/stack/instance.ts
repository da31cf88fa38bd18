import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../data-folder.ts";
import { tryLock } from "../process-lock.mjs";
import { errorCode, StartupError } from "../startup-error.ts";

export interface Instance {
  /** Lets whoever starts Viva here a second time say where it runs. */
  announce(url: string): void;
  release(): void;
}

/** Sees that Viva runs once in a data folder. Throws when it runs there already, with its address. */
export function claimInstance(dataDir: string): Instance {
  const run = join(dataDir, "run");
  makeFolder(run);
  const addressFile = join(run, "address");
  const claim = tryLock(join(run, "viva.lock"));
  if (!claim.held) {
    const url = readAddress(addressFile);
    throw new StartupError(
      url === null
        ? `Viva is just being started in ${dataDir} by process ${claim.holder.pid}.`
        : `Viva is already running in ${dataDir}: ${url} (process ${claim.holder.pid}).`,
      `use that one; or stop it first (Ctrl+C in its terminal, or kill ${claim.holder.pid}); or set VIVA_DATA_DIR to start another beside it.`,
    );
  }
  rmSync(addressFile, { force: true });
  return {
    announce: (url) => writeFileSync(addressFile, url),
    release: () => {
      rmSync(addressFile, { force: true });
      claim.release();
    },
  };
}

function readAddress(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}
