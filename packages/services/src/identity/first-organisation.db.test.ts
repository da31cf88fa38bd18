import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Database } from "@viva/db/client";
import { useTestDatabase } from "@viva/testing/test-database";
import { expect, it } from "vitest";

const database = useTestDatabase();
const old = useTestDatabase("empty");
const migrations = new URL(
  "../migrations/",
  pathToFileURL(createRequire(import.meta.url).resolve("@viva/db/migrate")),
);
const INTRODUCED_BY = "organisations.sql";

it("takes in everybody who was there before it, with their sets and attempts", async () => {
  const { pool } = old.current;
  const files = (await readdir(fileURLToPath(migrations))).filter((name) => name.endsWith(".sql")).sort();
  const introduced = files.findIndex((name) => name.endsWith(INTRODUCED_BY));
  for (const name of files.slice(0, introduced)) await apply(pool, name);
  await pool.query(`
    insert into users (id, name, email, password_hash, role) values
      ('00000000-0000-7000-8000-000000000001', 'Ida', 'ida@example.org', 'none', 'interviewer'),
      ('00000000-0000-7000-8000-000000000002', 'Carl', 'carl@example.org', 'none', 'candidate');
    insert into question_sets (id, bank_id, owner_id, title) values
      ('00000000-0000-7000-8000-000000000003', null, '00000000-0000-7000-8000-000000000001', 'Hers'),
      ('00000000-0000-7000-8000-000000000004', 'bank', null, 'Everybody''s');
    insert into scheduled_interviews (id, candidate_id, set_id, title, plan, starts_at, time_zone, scheduled) values
      ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000002',
       '00000000-0000-7000-8000-000000000004', 'One', '{}', now(), 'UTC', false);
    insert into attempts (candidate_id, interview_id, title, seed, started_at, deadline_at) values
      ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000005', 'One', 's', now(), now());
  `);
  await apply(pool, files[introduced] ?? "");
  const { rows } = await pool.query(`
    select organisations.name,
      (select count(*)::int from memberships where organisation_id = organisations.id) as members,
      (select count(*)::int from attempts where organisation_id = organisations.id) as attempts,
      (select array_agg(title) from question_sets where organisation_id = organisations.id) as sets,
      (select array_agg(title) from question_sets where organisation_id is null) as banks
    from organisations`);
  expect(rows).toEqual([
    { name: "First organisation", members: 2, attempts: 1, sets: ["Hers"], banks: ["Everybody's"] },
  ]);
});

it("refuses, whoever writes it, an account without an organisation", async () => {
  const stranger = database.current.pool.query(
    "insert into users (name, email, password_hash) values ('Nobody', 'nobody@example.org', 'none')",
  );
  await expect(stranger).rejects.toThrow(/is in no organisation/);
  await expect(database.current.pool.query("delete from memberships")).resolves.toMatchObject({
    rowCount: 0,
  });
});

/** As the migrator runs a file: statement by statement, in one transaction. */
async function apply(pool: Database["pool"], name: string): Promise<void> {
  const statements = (await readFile(new URL(name, migrations), "utf8")).split("--> statement-breakpoint");
  const client = await pool.connect();
  await client.query("begin");
  for (const statement of statements) await client.query(statement);
  await client.query("commit");
  client.release();
}
