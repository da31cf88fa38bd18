import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { diskFull, freeBytes } from "../data-folder.ts";
import { StartupError } from "../startup-error.ts";
import { isReachable, type ServerAccount } from "./account.ts";
import type { Binaries } from "./binaries.ts";

/** A Postgres data directory on disk and who runs it. */
export interface Cluster {
  readonly folder: string;
  readonly account: ServerAccount | null;
  readonly binaries: Binaries;
}

/** The superuser of every cluster of ours. */
export const superuser = "viva";

const newClusterBytes = 200 * 1024 * 1024;
const runningClusterBytes = 32 * 1024 * 1024;

/** Makes the cluster when there is none; one that this version of Postgres cannot open is an error. */
export function prepareCluster(
  cluster: Cluster,
  parentFolder: string,
  onProgress: (line: string) => void,
  options: { readonly durable: boolean },
): void {
  const isNew = !existsSync(join(cluster.folder, "PG_VERSION"));
  if (freeBytes(parentFolder) < (isNew ? newClusterBytes : runningClusterBytes)) throw diskFull(parentFolder);
  if (isNew) {
    onProgress(`Making a new database in ${cluster.folder}`);
    initialise(cluster, options.durable);
    return;
  }
  const major = Number(readFileSync(join(cluster.folder, "PG_VERSION"), "utf8"));
  if (major === cluster.binaries.majorVersion) return;
  throw new StartupError(
    `The database in ${cluster.folder} was made by Postgres ${major}, and this Viva brings Postgres ${cluster.binaries.majorVersion}.`,
    `start the Viva that made it and take a dump of the data, or move ${cluster.folder} away to begin with an empty database.`,
  );
}

/** The password lives and dies with the cluster it opens. */
export function readPassword(cluster: Pick<Cluster, "folder">): string {
  const path = join(cluster.folder, passwordFile);
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    throw new StartupError(
      `The password of the database cannot be read from ${path}.`,
      "put that file back from a backup and give it the owner of its folder, or move the folder away to begin with an empty database.",
      { cause: error },
    );
  }
}

/**
 * How the cluster's folder is named to Postgres. Under a private folder, such as /root, the account of Postgres may
 * not pass the path itself; its working folder is opened by us, and Linux lets it be named without passing the path.
 */
export function folderArgument(cluster: Cluster, folder = cluster.folder): string {
  if (cluster.account === null || isReachable(folder, cluster.account)) return folder;
  if (process.platform === "linux") return "/proc/self/cwd";
  throw new StartupError(
    `Postgres does not run as root, and its account cannot reach ${folder}.`,
    "start Viva as an ordinary user, or set VIVA_DATA_DIR to a folder that every account may pass.",
  );
}

/** What spawn needs to run a program of Postgres on this cluster. */
export function spawnOptions(cluster: Cluster, folder = cluster.folder) {
  return {
    cwd: folder,
    // Nothing of PGDATA, PGPORT and the like may reach it.
    env: { PATH: process.env.PATH ?? "", LC_ALL: "C" },
    ...(cluster.account === null ? {} : { uid: cluster.account.uid, gid: cluster.account.gid }),
  };
}

const passwordFile = "viva-password";

/** In a folder beside, which is renamed at the end: a start that is killed half-way leaves no half cluster. */
function initialise(cluster: Cluster, durable: boolean): void {
  const half = `${cluster.folder}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  giveTo(cluster.account, half);
  const secrets = mkdtempSync(join(tmpdir(), "viva-initdb-"));
  try {
    const password = randomBytes(24).toString("hex");
    const file = join(secrets, "password");
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    for (const path of [secrets, file]) giveTo(cluster.account, path);
    runInitdb(cluster, half, file, durable);
    const kept = join(half, passwordFile);
    writeFileSync(kept, `${password}\n`, { mode: 0o600 });
    giveTo(cluster.account, kept);
    chmodSync(half, 0o700);
    renameSync(half, cluster.folder);
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
}

function runInitdb(cluster: Cluster, folder: string, passwordPath: string, durable: boolean): void {
  const args = [
    `--pgdata=${folderArgument(cluster, folder)}`,
    `--username=${superuser}`,
    `--pwfile=${passwordPath}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
    ...(durable ? [] : ["--no-sync"]),
  ];
  const result = spawnSync(cluster.binaries.initdb, args, {
    ...spawnOptions(cluster, folder),
    encoding: "utf8",
  });
  if (result.status === 0) return;
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`.trim();
  if (/No space left on device|Disk quota exceeded/.test(output)) throw diskFull(folder);
  if (/shared librar|ENOENT|GLIBC/.test(output)) {
    throw new StartupError(
      `The Postgres programs do not run on this machine:\n${output}`,
      "delete node_modules and start again; on a system without glibc (Alpine) set DATABASE_URL to a server of your own.",
    );
  }
  if (/invalid permissions|could not change permissions/.test(output)) {
    throw new StartupError(
      `The disk that holds ${folder} does not keep the permissions of files, which Postgres insists on.`,
      "set VIVA_DATA_DIR to a folder on a disk of this system (not a Windows or USB drive).",
    );
  }
  throw new StartupError(
    `A new database could not be made in ${folder}:\n${output}`,
    "read the lines above; setting VIVA_DATA_DIR to another folder often helps, or DATABASE_URL to a server of your own.",
  );
}

function giveTo(account: ServerAccount | null, path: string): void {
  if (account !== null) chownSync(path, account.uid, account.gid);
}
