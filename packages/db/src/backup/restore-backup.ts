import { once } from "node:events";
import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import * as z from "zod";
import { migrate, newestSchema } from "../migrate.ts";
import {
  type BackupHeader,
  END_OF_BACKUP,
  END_OF_ROWS,
  headerSchema,
  UnusableBackup,
} from "./backup-format.ts";

/**
 * Fills the database at `url`, which nobody has used yet, with a backup, and brings it to the newest schema. All of it
 * or nothing: a backup that is cut off leaves the database without a row. Rejects with an UnusableBackup.
 */
export async function restoreBackup(
  url: string,
  file: Readable,
): Promise<{ header: BackupHeader; rows: number }> {
  const lines = linesOf(file);
  const header = readHeader(await nextLine(lines));
  if (header.schema > newestSchema()) {
    throw new UnusableBackup("The backup was made by a newer Viva than this one. Update, then restore it.");
  }
  await refuseUsed(url);
  await migrate(url, { upTo: header.schema });
  const client = new pg.Client({ connectionString: url, application_name: "viva restore" });
  await client.connect();
  try {
    await client.query("begin");
    const rows = await withoutChecks(client, () => fill(client, lines));
    await client.query("commit");
    await migrate(url);
    return { header, rows };
  } finally {
    await client.end();
  }
}

function readHeader(line: string): BackupHeader {
  const parsed = line.startsWith("{") ? headerSchema.safeParse(JSON.parse(line)) : null;
  if (parsed?.success) return parsed.data;
  throw new UnusableBackup("This is no backup of Viva. Name a file that `npm run viva -- backup` wrote.");
}

async function refuseUsed(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "viva restore" });
  await client.connect();
  try {
    const { rows } = await client.query("select to_regclass('public.users') is not null as made");
    if (!z.tuple([z.object({ made: z.boolean() })]).parse(rows)[0].made) return;
    const { rowCount } = await client.query("select 1 from users limit 1");
    if (rowCount === 0) return;
  } finally {
    await client.end();
  }
  throw new UnusableBackup(
    "This database has people in it already, and a backup is put back whole. Set VIVA_DATA_DIR to a new folder, or DATABASE_URL to an empty database, and restore before the first start.",
  );
}

/**
 * The rows are what was accepted once: triggers that refuse or add rows do not look at them again. Tables point to each
 * other in circles, so what they point to is checked when all are full.
 */
async function withoutChecks<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  const { rows } = await client.query(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  );
  const tables = namedSchema.parse(rows).map(({ name }) => pg.escapeIdentifier(name));
  const references = referencesSchema.parse(
    (
      await client.query(`
        select conname as name, conrelid::regclass::text as "table", pg_get_constraintdef(oid) as definition
        from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
    ).rows,
  );
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

const namedSchema = z.array(z.object({ name: z.string() }));
/** `table` and `definition` as Postgres quotes them itself. */
const referencesSchema = z.array(z.object({ name: z.string(), table: z.string(), definition: z.string() }));

async function fill(client: pg.Client, lines: AsyncGenerator<string>): Promise<number> {
  let rows = 0;
  for (let line = await nextLine(lines); line !== END_OF_BACKUP; line = await nextLine(lines)) {
    if (!/^COPY "[^"]+" \(.*\) FROM stdin;$/.test(line)) throw new UnusableBackup("The backup is damaged.");
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
  return rows;
}

async function nextLine(lines: AsyncGenerator<string>): Promise<string> {
  const next = await lines.next().catch((error: unknown) => {
    throw new UnusableBackup("The backup cannot be read: it is cut off, or no backup of Viva.", {
      cause: error,
    });
  });
  if (next.done) throw new UnusableBackup("The backup is cut off: it has no end. Restore another one.");
  return next.value;
}

/** Rows hold no line feed: Postgres writes it as two characters. */
async function* linesOf(file: Readable): AsyncGenerator<string> {
  let rest = "";
  const gunzip = createGunzip();
  file.on("error", (error) => gunzip.destroy(error)).pipe(gunzip);
  for await (const chunk of gunzip.setEncoding("utf8")) {
    const parts = `${rest}${chunk}`.split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}
