import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { makeFolder } from "../data-folder.ts";
import { describeError } from "../describe-error.ts";
import { findProcessStart, isSameProcessAlive } from "../process-identity.mjs";
import { lock, readHolder } from "../process-lock.mjs";
import { assertOwnCluster, chooseAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { type Cluster, prepareCluster, readPassword } from "./cluster.ts";
import { endPostmaster, findPostmaster, isPostmaster, type Postmaster } from "./postmaster.ts";
import { databaseUrl, findRefusal, launchServer } from "./server.ts";

export interface OpenPostgresOptions {
  /** Absolute path. The cluster is its subfolder `postgres`, the log `logs/postgres.log`. */
  readonly dataDir: string;
  readonly onProgress?: (line: string) => void;
  /** Starts the server again, on the same port, whenever it ends without our asking. */
  readonly restart?: boolean;
}

export interface RunningPostgres {
  /** Of the database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Whether the server was running already. */
  readonly adopted: boolean;
  /** Stops the server, unless another process of ours still uses it: the last one out turns off the light. */
  stop(): Promise<void>;
}

/**
 * Opens the embedded Postgres of a data folder: makes it, starts it, or joins it when it runs.
 *
 * Throws a StartupError that says what to do when the disk is full, the folder cannot be used, or the data is of
 * another version.
 */
export async function openPostgres(options: OpenPostgresOptions): Promise<RunningPostgres> {
  const onProgress = options.onProgress ?? (() => undefined);
  const places = layOut(options.dataDir);
  return withLock(places, onProgress, async () => {
    assertOwnCluster(places.cluster);
    const account = chooseAccount(places.cluster);
    const cluster: Cluster = { folder: places.cluster, account, binaries: findBinaries(account, onProgress) };
    prepareCluster(cluster, options.dataDir, onProgress, { durable: true });
    const start = (port: number | null) =>
      launchServer(cluster, {
        password: readPassword(cluster),
        logFile: join(places.logs, "postgres.log"),
        settings: { max_connections: "200" },
        port,
        diesWithUs: false,
        onProgress,
      });
    const adopted = await adopt(cluster, onProgress);
    const postmaster = adopted ?? (await start(null));
    const lease = takeLease(places.users);
    const keeper =
      options.restart === true ? keepRunning(postmaster, cluster.folder, start, onProgress) : null;
    return {
      url: databaseUrl(postmaster.port, readPassword(cluster), "postgres"),
      port: postmaster.port,
      adopted: adopted !== null,
      stop: async () => {
        await keeper?.stop();
        await withLock(places, onProgress, async () => {
          rmSync(lease, { force: true });
          const running = findPostmaster(cluster.folder);
          if (running !== null && !isUsed(places.users)) await endPostmaster(running.pid, cluster.folder);
        });
      },
    };
  });
}

interface Places {
  readonly cluster: string;
  readonly logs: string;
  readonly lock: string;
  /** One file for each process that has the server open. */
  readonly users: string;
}

function layOut(dataDir: string): Places {
  makeFolder(dataDir);
  const run = join(dataDir, "run");
  const places = {
    cluster: join(dataDir, "postgres"),
    logs: join(dataDir, "logs"),
    lock: join(run, "postgres.lock"),
    users: join(run, "postgres-users"),
  };
  for (const folder of [run, places.logs, places.users]) makeFolder(folder);
  return places;
}

async function withLock<T>(
  places: Places,
  onProgress: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const release = await lock(places.lock, {
    timeoutMs: 180_000,
    onWait: (pid) => onProgress(`Waiting for process ${pid}, which is opening the same database`),
  });
  try {
    return await work();
  } finally {
    release();
  }
}

/** Joins a server that runs already; null when there is none, or when it went away while we asked. */
async function adopt(cluster: Cluster, onProgress: (line: string) => void): Promise<Postmaster | null> {
  let refusal: Error | null = null;
  for (const giveUpAt = Date.now() + 15_000; Date.now() < giveUpAt; await sleep(100)) {
    const running = findPostmaster(cluster.folder);
    if (running === null) return null;
    refusal = await findRefusal(databaseUrl(running.port, readPassword(cluster), "postgres"));
    if (refusal === null) return running;
  }
  const stuck = findPostmaster(cluster.folder);
  if (stuck === null) return null;
  onProgress(`Postgres (process ${stuck.pid}) runs but does not answer (${refusal?.message}); ending it`);
  await endPostmaster(stuck.pid, cluster.folder);
  return null;
}

/** Looks after the server twice a second. */
function keepRunning(
  first: Postmaster,
  clusterFolder: string,
  start: (port: number) => Promise<Postmaster>,
  onProgress: (line: string) => void,
): { stop(): Promise<void> } {
  let current = first;
  let restarting: Promise<void> | null = null;
  let notBefore = 0;
  const restart = async () => {
    onProgress("Postgres ended unexpectedly; starting it again");
    try {
      current = await start(first.port);
      onProgress("Postgres answers again");
    } catch (error) {
      onProgress(describeError(error));
      notBefore = Date.now() + 5_000;
    }
    restarting = null;
  };
  const timer = setInterval(() => {
    if (restarting !== null || Date.now() < notBefore || isPostmaster(current.pid, clusterFolder)) return;
    restarting = restart();
  }, 500);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await restarting;
    },
  };
}

let leases = 0;

function takeLease(folder: string): string {
  mkdirSync(folder, { recursive: true });
  leases += 1;
  const path = join(folder, `${process.pid}-${leases}.json`);
  writeFileSync(path, JSON.stringify({ pid: process.pid, start: findProcessStart(process.pid) }));
  return path;
}

/** Leases of processes that were killed are swept away here. */
function isUsed(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const living = readdirSync(folder).filter((name) => {
    const path = join(folder, name);
    const user = readHolder(path);
    if (user !== null && isSameProcessAlive(user.pid, user.start)) return true;
    rmSync(path, { force: true });
    return false;
  });
  return living.length > 0;
}
