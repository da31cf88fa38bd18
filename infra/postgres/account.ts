import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { errorCode, StartupError } from "../startup-error.ts";

/** The system account that Postgres runs as when that is not our own. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Null when Postgres runs under our own account. Postgres refuses to run as root: then it gets the account that owns
 * the cluster already, else `postgres`, which is created when missing.
 */
export function chooseAccount(clusterFolder: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const owner = ownerOf(clusterFolder);
  if (owner !== null && owner.uid !== 0) return owner;
  return findAccount("postgres") ?? createAccount() ?? nobody();
}

/** Throws when the cluster was made by somebody else whose files we cannot read. */
export function assertOwnCluster(clusterFolder: string): void {
  const owner = ownerOf(clusterFolder);
  const self = process.getuid?.();
  if (owner === null || self === undefined || self === 0 || owner.uid === self) return;
  throw new StartupError(
    `The database in ${clusterFolder} belongs to another account of this machine (uid ${owner.uid}).`,
    "start Viva as the account that started it first (root, if that was sudo), or set VIVA_DATA_DIR to a folder of your own.",
  );
}

/** Whether `account` may pass every folder above `path` and read what is there. Access lists are not looked at. */
export function isReachable(path: string, account: ServerAccount): boolean {
  let place = resolve(path);
  for (;;) {
    const { mode, uid, gid } = statSync(place);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
    const above = dirname(place);
    if (above === place) return true;
    place = above;
  }
}

function ownerOf(path: string): ServerAccount | null {
  try {
    const { uid, gid } = statSync(path);
    return { uid, gid };
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

function findAccount(name: string): ServerAccount | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function createAccount(): ServerAccount | null {
  const made = spawnSync("useradd", [
    "--system",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    "postgres",
  ]);
  return made.status === 0 ? findAccount("postgres") : null;
}

function nobody(): ServerAccount {
  const found = findAccount("nobody");
  if (found !== null) return found;
  throw new StartupError(
    "Postgres does not run as root, and no account for it could be made.",
    "create one (useradd --system postgres), start Viva as an ordinary user, or set DATABASE_URL to a server of your own.",
  );
}
