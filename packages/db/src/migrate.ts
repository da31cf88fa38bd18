import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import type pg from "pg";
import * as z from "zod";
import { withClient } from "./with-client.ts";

const MIGRATIONS = fileURLToPath(new URL("../migrations", import.meta.url));
const JOURNAL = join("meta", "_journal.json");
/** Any constant will do, as long as nothing else in this database locks it. */
const LOCK = 8_412_001;

/**
 * Brings the database at `url` to the newest schema, or to that of `upTo` (as `newestSchema` gives it). Safe when
 * several processes call it at once: they take turns on an advisory lock, since the migrator itself would apply a
 * migration twice.
 */
export async function migrate(url: string, { upTo }: { upTo?: number } = {}): Promise<void> {
  const earlier = upTo === undefined ? null : migrationsUpTo(upTo);
  try {
    await withClient(url, "viva migrate", async (client) => {
      await client.query("select pg_advisory_lock($1)", [LOCK]);
      await runMigrations(drizzle(client), { migrationsFolder: earlier ?? MIGRATIONS });
    });
  } finally {
    if (earlier !== null) rmSync(earlier, { recursive: true });
  }
}

/** When the newest migration that is known here was made, in milliseconds. */
export function newestSchema(): number {
  return Math.max(...readJournal(MIGRATIONS).entries.map(({ when }) => when));
}

/** The same of a database; null for one that was never migrated. */
export async function newestMigration(client: pg.Client): Promise<number | null> {
  const { rowCount } = await client.query(
    "select 1 where to_regclass('drizzle.__drizzle_migrations') is not null",
  );
  if (rowCount === 0) return null;
  const { rows } = await client.query(
    "select max(created_at)::float8 as at from drizzle.__drizzle_migrations",
  );
  return z.tuple([z.object({ at: z.number().nullable() })]).parse(rows)[0].at;
}

/** Names of our tables in the schema of that newest migration; null when it is not known here. */
export function tablesOfSchema(newest: number): string[] | null {
  const entry = readJournal(MIGRATIONS).entries.find(({ when }) => when === newest);
  if (entry === undefined) return null;
  const file = join(MIGRATIONS, "meta", `${String(entry.idx).padStart(4, "0")}_snapshot.json`);
  const { tables } = snapshotSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return Object.values(tables).map(({ name }) => name);
}

const snapshotSchema = z.object({ tables: z.record(z.string(), z.object({ name: z.string() })) });
const journalSchema = z.looseObject({
  entries: z.array(z.looseObject({ idx: z.number(), when: z.number() })),
});

function readJournal(folder: string): z.infer<typeof journalSchema> {
  return journalSchema.parse(JSON.parse(readFileSync(join(folder, JOURNAL), "utf8")));
}

/** A copy of the migrations that ends there: the migrator itself knows no stop. */
function migrationsUpTo(upTo: number): string {
  const folder = mkdtempSync(join(tmpdir(), "viva-migrations-"));
  cpSync(MIGRATIONS, folder, { recursive: true });
  const journal = readJournal(folder);
  const entries = journal.entries.filter(({ when }) => when <= upTo);
  writeFileSync(join(folder, JOURNAL), JSON.stringify({ ...journal, entries }));
  return folder;
}
