import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGzip, type Gzip } from "node:zlib";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import * as z from "zod";
import { newestMigration, tablesOfSchema } from "../migrate.ts";
import { withClient } from "../with-client.ts";
import {
  type BackupHeader,
  END_OF_BACKUP,
  END_OF_ROWS,
  TRANSACTION_SETTINGS,
  UnusableBackup,
} from "./backup-format.ts";

interface Written {
  tables: number;
  rows: number;
}

/**
 * Writes all that people made, as it was in one moment, while others go on working. The queue is left out: the sweep
 * fills it from the rows. Gives the number of tables and of rows. Rejects with an UnusableBackup for a database that
 * holds nothing of Viva, or of a newer one; and at once when `file` fails or is destroyed.
 */
export async function writeBackup(url: string, file: Writable, takenAt: Date): Promise<Written> {
  return withClient(url, "viva backup", async (client) => {
    await client.query("begin isolation level repeatable read read only");
    await client.query(TRANSACTION_SETTINGS);
    const schema = await newestMigration(client);
    if (schema === null) {
      throw new UnusableBackup(
        "The database has no tables of Viva yet, so there is nothing to back up. Run npm start once: it makes them.",
      );
    }
    const names = tablesOfSchema(schema);
    if (names === null) {
      throw new UnusableBackup("The database is of a newer Viva than this one. Update, then back it up.");
    }
    const tables = await listTables(client, names);
    const header: BackupHeader = { viva: "backup", version: 1, takenAt: takenAt.toISOString(), schema };
    const gzip = createGzip();
    const ended = finished(gzip.pipe(file));
    const work = writeAll(client, { gzip, ended, header, tables });
    await Promise.race([work, ended]);
    return { tables: tables.length, rows: await work };
  });
}

async function writeAll(
  client: pg.Client,
  to: { gzip: Gzip; ended: Promise<void>; header: BackupHeader; tables: Table[] },
): Promise<number> {
  const { gzip, ended } = to;
  const write = async (text: string | Uint8Array) => {
    if (!gzip.write(text)) await Promise.race([once(gzip, "drain"), ended]);
  };
  await write(`${JSON.stringify(to.header)}\n`);
  let rows = 0;
  for (const { name, columns } of to.tables) {
    const target = `${pg.escapeIdentifier(name)} (${columns.map(pg.escapeIdentifier).join(", ")})`;
    await write(`COPY ${target} FROM stdin;\n`);
    const copy = client.query(copyTo(`COPY ${target} TO STDOUT`));
    for await (const chunk of copy) await write(chunk);
    rows += copy.rowCount;
    await write(`${END_OF_ROWS}\n`);
  }
  gzip.end(`${END_OF_BACKUP}\n`);
  await ended;
  return rows;
}

const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()) });
type Table = z.infer<typeof tableSchema>;

/** Of these names, with the columns that are stored and not computed. */
async function listTables(client: pg.Client, names: string[]): Promise<Table[]> {
  const { rows } = await client.query(
    `select c.relname as name, json_agg(a.attname order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = any($1)
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`,
    [names],
  );
  return z.array(tableSchema).parse(rows);
}
