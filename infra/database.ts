import { existsSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { dataFolderFrom } from "./data-folder.ts";
import { readPassword } from "./postgres/cluster.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { findPostmaster } from "./postgres/postmaster.ts";
import { databaseUrl } from "./postgres/server.ts";
import { errorCode, StartupError } from "./startup-error.ts";

export interface OpenDatabase {
  readonly url: string;
  /** Whether it is the Postgres that we run ourselves, rather than the server of DATABASE_URL. */
  readonly embedded: boolean;
  /** Leaves a server of DATABASE_URL alone, and an embedded one that another process uses. */
  stop(): Promise<void>;
}

/** The `uuidv7()` of the schema came with it. */
const leastMajorVersion = 18;

/** The database of `DATABASE_URL`, which is tried by a connection, else the embedded one of the data folder. */
export async function openDatabase(
  env: NodeJS.ProcessEnv,
  options: { onProgress?: (line: string) => void; restart?: boolean } = {},
): Promise<OpenDatabase> {
  const given = env.DATABASE_URL;
  if (given !== undefined && given !== "") {
    await assertUsable(given);
    return { url: given, embedded: false, stop: async () => undefined };
  }
  const postgres = await openPostgres({ dataDir: dataFolderFrom(env), ...options });
  const url = new URL(postgres.url);
  url.pathname = "/viva";
  try {
    await createIfMissing(postgres.url, "viva");
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: url.href, embedded: true, stop: postgres.stop };
}

/** The database that answers without anything being started for it; null when the embedded one does not run. */
export function findRunningDatabase(env: NodeJS.ProcessEnv): string | null {
  if (env.DATABASE_URL !== undefined && env.DATABASE_URL !== "") return env.DATABASE_URL;
  const folder = join(dataFolderFrom(env), "postgres");
  const running = existsSync(folder) ? findPostmaster(folder) : null;
  return running === null ? null : databaseUrl(running.port, readPassword({ folder }), "viva");
}

/** Whether `openDatabase` finds a database, rather than making an empty one. */
export function isDatabaseMade(env: NodeJS.ProcessEnv): boolean {
  if (env.DATABASE_URL !== undefined && env.DATABASE_URL !== "") return true;
  return existsSync(join(dataFolderFrom(env), "postgres", "PG_VERSION"));
}

async function createIfMissing(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  });
}

/** Tries the server of a URL and names it, without the password; throws a StartupError when it cannot be used. */
export async function assertUsable(url: string): Promise<string> {
  const place = describePlace(url);
  try {
    await withClient(url, async (client) => {
      const { rows } = await client.query<{ version: string }>(
        "select current_setting('server_version_num') version",
      );
      const major = Math.floor(Number(rows[0]?.version) / 10_000);
      if (major < leastMajorVersion) {
        throw new StartupError(
          `The database server at ${place} is Postgres ${major}; Viva needs ${leastMajorVersion} or newer.`,
          `upgrade that server, point DATABASE_URL to a newer one, or unset DATABASE_URL to use the one that Viva brings.`,
        );
      }
    });
  } catch (error) {
    throw error instanceof StartupError ? error : explain(error, place);
  }
  return place;
}

/** Without the password. */
function describePlace(url: string): string {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new StartupError(
      "DATABASE_URL is not the address of a Postgres database.",
      "give it as postgres://user:password@host:5432/database, or unset it to use the database that Viva brings.",
    );
  }
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function explain(error: unknown, place: string): StartupError {
  const cause: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  const failure = (remedy: string) =>
    new StartupError(`The database at ${place} (DATABASE_URL) cannot be used: ${message}.`, remedy, {
      cause: error,
    });
  switch (errorCode(error)) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return failure("look at the host name in DATABASE_URL and at the network.");
    case "ECONNREFUSED":
      return failure("start that server, or look at the host and port in DATABASE_URL.");
    case "28P01":
    case "28000":
      return failure("look at the user and password in DATABASE_URL.");
    case "3D000":
      return failure("create that database (createdb), or look at the name at the end of DATABASE_URL.");
    default:
      return failure(
        "see that the server runs and lets this machine in, or unset DATABASE_URL to use the one that Viva brings.",
      );
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "viva start",
  });
  // A server that stops meanwhile fails the query; without a listener it would end this process as well.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
