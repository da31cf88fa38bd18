import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import * as z from "zod";
import { type BackupHeader, END_OF_BACKUP, END_OF_ROWS } from "./backup-format.ts";

/**
 * Writes all that people made, as it was in one moment, while others go on working. The queue is left out: the sweep
 * fills it from the rows. Gives the number of tables and of rows.
 */
export async function writeBackup(
  url: string,
  file: Writable,
  takenAt: Date,
): Promise<{ tables: number; rows: number }> {
  const client = new pg.Client({ connectionString: url, application_name: "viva backup" });
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const gzip = createGzip();
    const written = finished(gzip.pipe(file));
    // Waited for at the end; until then a failure must not be one that nobody handles.
    written.catch(() => undefined);
    const say = async (line: string) => {
      if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, "drain"), written]);
    };
    const header: BackupHeader = {
      viva: "backup",
      version: 1,
      takenAt: takenAt.toISOString(),
      schema: await newestMigration(client),
    };
    await say(JSON.stringify(header));
    const tables = await listTables(client);
    let rows = 0;
    for (const { name, columns } of tables) {
      const target = `${pg.escapeIdentifier(name)} (${columns.map(pg.escapeIdentifier).join(", ")})`;
      await say(`COPY ${target} FROM stdin;`);
      const copy = client.query(copyTo(`COPY ${target} TO STDOUT`));
      for await (const chunk of copy)
        if (!gzip.write(chunk)) await Promise.race([once(gzip, "drain"), written]);
      rows += copy.rowCount;
      await say(END_OF_ROWS);
    }
    await say(END_OF_BACKUP);
    gzip.end();
    await written;
    return { tables: tables.length, rows };
  } finally {
    await client.end();
  }
}

async function newestMigration(client: pg.Client): Promise<number> {
  const { rows } = await client.query(
    "select max(created_at)::float8 as at from drizzle.__drizzle_migrations",
  );
  return z.tuple([z.object({ at: z.number() })]).parse(rows)[0].at;
}

const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()) });

/** Ours, with the columns that are stored and not computed. */
async function listTables(client: pg.Client): Promise<z.infer<typeof tableSchema>[]> {
  const { rows } = await client.query(`
    select c.relname as name, json_agg(a.attname order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname`);
  return z.array(tableSchema).parse(rows);
}
