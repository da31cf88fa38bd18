import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "@viva/db/client";
import { migrate } from "@viva/db/migrate";
import { openDatabase as openServer } from "@viva/infra/database";

/** An empty database on the embedded server, as durable as `npm start` runs it; gone when `work` has ended. */
export async function withBenchDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "viva-bench-"));
  const server = await openServer({ VIVA_DATA_DIR: folder });
  try {
    await migrate(server.url);
    const database = openDatabase(server.url, {
      onIdleError: (error) => {
        throw error;
      },
    });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
