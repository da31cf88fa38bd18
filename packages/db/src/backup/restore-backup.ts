import { once } from "node:events";
import { pipeline, type Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import * as z from "zod";
import { migrate, newestMigration, newestSchema, tablesOfSchema } from "../migrate.ts";
import { withClient } from "../with-client.ts";
import {
  type BackupHeader,
  END_OF_BACKUP,
  END_OF_ROWS,
  headerSchema,
  TRANSACTION_SETTINGS,
  UnusableBackup,
} from "./backup-format.ts";

/**
 * Fills the database at `url`, which nobody has used yet, with a backup, and brings it to the newest schema. All of it
 * or nothing: a backup that is cut off or damaged leaves the database without a row. Sign-ins are left out. Rejects
 * with an UnusableBackup.
 */
export async function restoreBackup(
  url: string,
  file: Readable,
): Promise<{ header: BackupHeader; rows: number }> {
  const lines = linesOf(file);
  try {
    const header = readHeader(await nextLine(lines));
    if (header.schema > newestSchema()) {
      throw new UnusableBackup("The backup was made by a newer Viva than this one. Update, then restore it.");
    }
    const tables = tablesOfSchema(header.schema);
    if (tables === null) {
      throw new UnusableBackup(
        "The backup is of a Viva that this one does not know. Restore it with the Viva that made it.",
      );
    }
    await withClient(url, "viva restore", refuseUsed);
    await migrate(url, { upTo: header.schema });
    const rows = await withClient(url, "viva restore", async (client) => {
      await refuseOtherSchema(client, header.schema);
      await client.query("begin");
      await client.query(TRANSACTION_SETTINGS);
      const filled = await withoutChecks(client, tables, () => fill(client, lines, new Set(tables)));
      await client.query("commit");
      return filled;
    }).catch((error: unknown) => {
      throw isRefusalOfRows(error) ? new UnusableBackup(DAMAGED, { cause: error }) : error;
    });
    await migrate(url);
    return { header, rows };
  } finally {
    await lines.return(undefined);
  }
}

const DAMAGED = "The backup is damaged, and nothing of it was restored. Restore another one.";
const CHOOSE_ANOTHER =
  "Set VIVA_DATA_DIR to a new folder, or DATABASE_URL to an empty database, and restore before the first start.";

function readHeader(line: string): BackupHeader {
  try {
    return headerSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new UnusableBackup("This is no backup of Viva. Name a file that `npm run viva -- backup` wrote.", {
      cause,
    });
  }
}

/** Without our migrations or our `users`, whatever stands there is somebody else's. */
async function refuseUsed(client: pg.Client): Promise<void> {
  const { rowCount: made } = await client.query("select 1 where to_regclass('public.users') is not null");
  if (made === 0 || (await newestMigration(client)) === null) {
    const { rowCount: tables } = await client.query(
      "select 1 from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f') limit 1",
    );
    if (tables === 0) return;
    throw new UnusableBackup(
      `This database has tables in it that are not Viva's, and the backup was not put beside them. ${CHOOSE_ANOTHER}`,
    );
  }
  const { rowCount: people } = await client.query("select 1 from public.users limit 1");
  if (people === 0) return;
  throw new UnusableBackup(
    `This database has people in it already, and a backup is put back whole. ${CHOOSE_ANOTHER}`,
  );
}

/** Migrations do not go back, and those that change rows would not see the ones of the backup. */
async function refuseOtherSchema(client: pg.Client, schema: number): Promise<void> {
  if ((await newestMigration(client)) === schema) return;
  throw new UnusableBackup(
    `This database has the tables of a newer Viva than the backup is of. ${CHOOSE_ANOTHER}`,
  );
}

/** Values that are no values of their column, columns that are none of the table, rows that contradict each other. */
function isRefusalOfRows(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(22|23|42701|42703)/.test(error.code ?? "");
}

/**
 * The rows are what was accepted once: triggers that refuse or add rows do not look at them again. Tables point to each
 * other in circles, so what they point to is checked when all are full.
 */
async function withoutChecks<T>(
  client: pg.Client,
  names: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const tables = names.map((name) => `public.${pg.escapeIdentifier(name)}`);
  const { rows } = await client.query(
    `select conname as name, conrelid::regclass::text as "table", pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])`,
    [tables],
  );
  const references = referencesSchema.parse(rows);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  for (const { table, name } of references)
    await client.query(`alter table ${table} drop constraint ${pg.escapeIdentifier(name)}`);
  // A migration may have put rows of its own there.
  await client.query(`truncate ${tables.join(", ")}`);
  const result = await work();
  for (const { table, name, definition } of references)
    await client.query(`alter table ${table} add constraint ${pg.escapeIdentifier(name)} ${definition}`);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  return result;
}

/** `table` and `definition` as Postgres quotes them itself. */
const referencesSchema = z.array(z.object({ name: z.string(), table: z.string(), definition: z.string() }));

async function fill(client: pg.Client, lines: Lines, tables: ReadonlySet<string>): Promise<number> {
  let rows = 0;
  for (let line = await nextLine(lines); line !== END_OF_BACKUP; line = await nextLine(lines)) {
    const table = COPY_OF_ROWS.exec(line)?.groups?.table;
    if (table === undefined || !tables.has(table)) throw new UnusableBackup(DAMAGED);
    const copy = client.query(copyFrom(line.slice(0, -1)));
    const taken = finished(copy);
    // Waited for below; until then a failure must not be one that nobody handles.
    taken.catch(() => undefined);
    for (let row = await nextLine(lines); row !== END_OF_ROWS; row = await nextLine(lines)) {
      if (!copy.write(`${row}\n`)) await Promise.race([once(copy, "drain"), taken]);
      rows += 1;
    }
    copy.end();
    await taken;
  }
  // The checksum is behind the last line, and what comes after it was not written by a backup.
  if (!(await readLine(lines)).done) throw new UnusableBackup(DAMAGED);
  // Some were revoked since, and their cookies are still out there.
  const { rowCount: signIns } = await client.query("delete from public.auth_sessions");
  return rows - (signIns ?? 0);
}

type Lines = AsyncGenerator<string, undefined>;

/** What a backup writes and nothing else: the line is run. */
const COPY_OF_ROWS = /^COPY "(?<table>[a-z0-9_]+)" \("[a-z0-9_]+"(?:, "[a-z0-9_]+")*\) FROM stdin;$/;

async function nextLine(lines: Lines): Promise<string> {
  const next = await readLine(lines);
  if (next.done) throw new UnusableBackup("The backup is cut off: it has no end. Restore another one.");
  return next.value;
}

function readLine(lines: Lines): Promise<IteratorResult<string, undefined>> {
  return lines.next().catch((error: unknown) => {
    throw new UnusableBackup("The backup cannot be read: it is cut off, damaged, or no backup of Viva.", {
      cause: error,
    });
  });
}

/** Rows hold no line feed: Postgres writes it as two characters. */
async function* linesOf(file: Readable): Lines {
  // Whatever fails reaches who reads the lines; whoever stops reading closes the file.
  const text = pipeline(file, createGunzip(), () => undefined).setEncoding("utf8");
  let line = "";
  for await (const chunk of text) {
    const [end = "", ...begun] = String(chunk).split("\n");
    line += end;
    for (const next of begun) {
      yield line;
      line = next;
    }
  }
  if (line !== "") yield line;
}
