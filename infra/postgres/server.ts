import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { diskFull } from "../data-folder.ts";
import { findFreePort } from "../free-port.ts";
import { StartupError } from "../startup-error.ts";
import { type Cluster, folderArgument, spawnOptions, superuser } from "./cluster.ts";
import { discardStaleLockFile, type Postmaster } from "./postmaster.ts";

export interface LaunchOptions {
  readonly password: string;
  readonly logFile: string;
  /** Settings of the server, as in postgresql.conf. */
  readonly settings: Readonly<Record<string, string>>;
  /** The port it must have; null lets it have any free one. */
  readonly port: number | null;
  /** Ends the server when we end, however that happens. Only where `setpriv` exists. */
  readonly diesWithUs: boolean;
  readonly onProgress: (line: string) => void;
}

/** How long a server that was killed may take to let go of its memory and lock. */
const letGoMs = 15_000;
/** Recovery after a crash replays what was written since the last checkpoint. */
const readyMs = 120_000;

/** Starts a server on the cluster and returns when it answers. */
export async function launchServer(cluster: Cluster, options: LaunchOptions): Promise<Postmaster> {
  const giveUpAt = Date.now() + letGoMs;
  await discardStaleLockFile(cluster.folder, letGoMs);
  for (;;) {
    const port = options.port ?? (await findFreePort());
    const outcome = await launchOnce(cluster, options, port);
    if (outcome.started) return outcome.postmaster;
    if (!mayPassBy(outcome.log, options.port === null) || Date.now() > giveUpAt) {
      throw explain(cluster, outcome.log, port, options.logFile);
    }
    await sleep(300);
    await discardStaleLockFile(cluster.folder, 0);
  }
}

/** A URL with which one reaches a database of the server. */
export function databaseUrl(port: number, password: string, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

/** Null when the server takes connections, else why it does not. */
export async function findRefusal(url: string): Promise<Error | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  // Without a listener a server that stops while we are connected would end this process; the query fails as well.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await client.end();
  }
}

type Outcome = { started: true; postmaster: Postmaster } | { started: false; log: string };

async function launchOnce(cluster: Cluster, options: LaunchOptions, port: number): Promise<Outcome> {
  const logStart = rotate(options.logFile);
  const log = openSync(options.logFile, "a", 0o600);
  const server = serverCommand(cluster, options, port);
  const child = spawn(server.program, server.args, {
    ...spawnOptions(cluster),
    // A session of its own: Ctrl+C in the terminal must not stop it before those who still write to it.
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let spawnError: Error | null = null;
  child.on("error", (error) => {
    spawnError = error;
  });
  child.unref();
  const url = databaseUrl(port, options.password, "postgres");
  const began = Date.now();
  let told = false;
  while (spawnError === null && child.exitCode === null && child.signalCode === null) {
    const refusal = await findRefusal(url);
    if (refusal === null && child.pid !== undefined && child.exitCode === null) {
      return { started: true, postmaster: { pid: child.pid, port } };
    }
    const waitedMs = Date.now() - began;
    if (waitedMs > readyMs) {
      child.kill("SIGINT");
      throw new StartupError(
        `Postgres did not answer within ${readyMs / 1000} s: ${refusal?.message ?? "no connection"}.`,
        `read ${options.logFile}, then start again; it takes up its recovery where it left off.`,
      );
    }
    if (waitedMs > 3_000 && !told) options.onProgress("Postgres is recovering from an unclean stop");
    told = waitedMs > 3_000;
    await sleep(25);
  }
  return { started: false, log: `${readFrom(options.logFile, logStart)}${String(spawnError ?? "")}` };
}

function serverCommand(cluster: Cluster, options: LaunchOptions, port: number) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...options.settings,
  };
  const args = [
    "-D",
    folderArgument(cluster),
    "-p",
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const program = cluster.binaries.postgres;
  if (!options.diesWithUs || !existsSync(setpriv)) return { program, args };
  return { program: setpriv, args: ["--pdeathsig", "INT", program, ...args] };
}

const setpriv = "/usr/bin/setpriv";

function mayPassBy(log: string, portMayChange: boolean): boolean {
  if (/lock file .* already exists|pre-existing shared memory block|is in use by another/.test(log))
    return true;
  // Taken in the moment between our look and the start; a port that must be kept may still be let go of.
  return /could not bind|Address already in use/.test(log) || (portMayChange && log === "");
}

function explain(cluster: Cluster, log: string, port: number, logFile: string): StartupError {
  const folder = cluster.folder;
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(folder);
  if (/could not bind|Address already in use/.test(log)) {
    return new StartupError(
      `Port ${port} on 127.0.0.1 is taken by another program.`,
      `end that program, or stop Viva and start it again: it then takes another port for its database.`,
    );
  }
  if (/lock file .* already exists|pre-existing shared memory block/.test(log)) {
    return new StartupError(
      `Another Postgres still works on ${folder}.`,
      "wait a few seconds and start again; if that does not help, end the process named in its postmaster.pid.",
    );
  }
  if (/incompatible with server/.test(log)) {
    return new StartupError(
      `The database in ${folder} was made by another version of Postgres.`,
      `move ${folder} away to begin with an empty database, or start the version of Viva that made it.`,
    );
  }
  if (/Permission denied|wrong ownership|invalid permissions/.test(log)) {
    return new StartupError(
      `Postgres may not use the files in ${folder}:\n${tail(log)}`,
      "give that folder and all in it back to the account that first started Viva (chown -R, chmod 700).",
    );
  }
  return new StartupError(
    `Postgres did not start on ${folder}:\n${tail(log)}`,
    `read ${logFile}; if the data is not needed, move ${folder} away to begin with an empty database.`,
  );
}

function tail(log: string): string {
  return log.trim().split("\n").slice(-8).join("\n");
}

/** Starts a new log when the old one has grown past 10 MB. Returns where the coming lines begin. */
function rotate(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < 10 * 1024 * 1024) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

function readFrom(file: string, start: number): string {
  return readFileSync(file).subarray(start).toString("utf8");
}
