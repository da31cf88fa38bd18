import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import * as z from "zod";

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
  const client = new pg.Client({ connectionString: url, application_name: "viva migrate" });
  await client.connect();
  const earlier = upTo === undefined ? null : migrationsUpTo(upTo);
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await runMigrations(drizzle(client), { migrationsFolder: earlier ?? MIGRATIONS });
  } finally {
    if (earlier !== null) rmSync(earlier, { recursive: true });
    await client.end();
  }
}

/** When the newest migration that is known here was made, in milliseconds. */
export function newestSchema(): number {
  return Math.max(...readJournal(MIGRATIONS).entries.map(({ when }) => when));
}

const journalSchema = z.looseObject({ entries: z.array(z.looseObject({ when: z.number() })) });

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
