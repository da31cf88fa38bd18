import { openPostgres } from "./open-postgres.ts";

// A process for the tests to kill: it opens Postgres and then waits.
const [dataDir] = process.argv.slice(2);
if (dataDir === undefined) throw new Error("Usage: opener.fixture.ts <data folder>");
const postgres = await openPostgres({ dataDir });
process.stdout.write(`${postgres.url}\n`);
setInterval(() => undefined, 60_000);
