import { createPostgresBackend, runMigrations, withBackend } from "bullmq";
import pg from "pg";

/** BullMQ's classes bound to Postgres. Its tables live in a schema of their own. */
export const bull = withBackend(createPostgresBackend);

/**
 * Connection options of a Queue, Worker or FlowProducer. Commits of the queue's own rows need not reach the
 * disk before they count: after a power cut the sweep finds the work again in our rows.
 */
export function queueConnection(url: string, max: number) {
  return {
    connectionString: url,
    max,
    schema: "bullmq",
    application_name: "viva queue",
    options: "-c synchronous_commit=off",
  };
}

/** Creates or upgrades the queue's tables. Safe to run at once from several processes. */
export async function migrateQueue(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: "viva queue migrate" });
  await client.connect();
  try {
    await runMigrations(client, "bullmq");
  } finally {
    await client.end();
  }
}
