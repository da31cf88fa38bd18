import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isSameProcessAlive } from "../process-identity.mjs";
import { errorCode } from "../startup-error.ts";
import { chooseAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { type Cluster, prepareCluster, readPassword } from "./cluster.ts";
import { endPostmaster, findPostmaster } from "./postmaster.ts";
import { databaseUrl, launchServer } from "./server.ts";

export interface TestPostgres {
  /** Of the database `postgres`, as a superuser. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A server of its own in a temporary folder, quick because it does not mind losing everything; gone after `stop`. */
export async function openTestPostgres(): Promise<TestPostgres> {
  await sweepLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const account = chooseAccount(join(folder, "cluster"));
  const onProgress = () => undefined;
  const cluster: Cluster = {
    folder: join(folder, "cluster"),
    account,
    binaries: findBinaries(account, onProgress),
  };
  prepareCluster(cluster, folder, onProgress, { durable: false });
  mkdirSync(join(folder, "logs"));
  const password = readPassword(cluster);
  const { pid, port } = await launchServer(cluster, {
    password,
    logFile: join(folder, "logs", "postgres.log"),
    settings: {
      fsync: "off",
      synchronous_commit: "off",
      full_page_writes: "off",
      max_connections: "300",
    },
    port: null,
    diesWithUs: true,
    onProgress,
  });
  return {
    url: databaseUrl(port, password, "postgres"),
    stop: async () => {
      await endPostmaster(pid, cluster.folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const prefix = "viva-test-postgres-";

/** What test runs that were killed left behind. */
async function sweepLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(basename(name).slice(prefix.length).split("-")[0]);
    if (isSameProcessAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    try {
      const running = findPostmaster(join(folder, "cluster"));
      if (running !== null) await endPostmaster(running.pid, join(folder, "cluster"));
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      // Another user's, or swept by another run at the same moment.
      const code = errorCode(error);
      if (code !== "EACCES" && code !== "EPERM" && code !== "ENOENT" && code !== "ENOTEMPTY") throw error;
    }
  }
}
