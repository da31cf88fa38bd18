import { builtInBankDir } from "@viva/bank/built-in";
import { formatFinding } from "@viva/bank/finding";
import { readBank } from "@viva/bank/read-bank";
import { openDatabase } from "@viva/db/client";
import { migrate } from "@viva/db/migrate";
import { migrateQueue } from "@viva/jobs/connection";
import { openQueue } from "@viva/jobs/queue";
import { type LoadedBank, loadBank } from "@viva/services/bank/load-bank";
import { type Context, createContext } from "@viva/services/context";
import { createDemoAccounts, type DemoAccount } from "@viva/services/identity/create-demo-accounts";
import { BadInput, type Terminal } from "./terminal.ts";

export interface SetupResult {
  banks: LoadedBank[];
  demo: DemoAccount[];
}

/** Brings the database at `url` up to date. Doing it again changes nothing. */
export async function setUpDatabase(url: string, demo: boolean, terminal: Terminal): Promise<SetupResult> {
  await migrate(url);
  await migrateQueue(url);
  return withContext(url, (ctx) => fill(ctx, demo, terminal));
}

async function withContext<T>(url: string, work: (ctx: Context) => Promise<T>): Promise<T> {
  const onError = (error: Error) => {
    throw error;
  };
  const database = openDatabase(url, { max: 2, onIdleError: onError });
  const queue = openQueue(url, onError);
  try {
    return await work(createContext({ actor: null, db: database.db, jobs: queue }));
  } finally {
    await queue.close();
    await database.close();
  }
}

async function fill(ctx: Context, demo: boolean, terminal: Terminal): Promise<SetupResult> {
  const reading = await readBank(builtInBankDir);
  const errors = reading.findings.filter(({ severity }) => severity === "error");
  for (const error of errors) terminal.err(formatFinding(error));
  if (reading.bank === null || errors.length > 0) {
    throw new BadInput("The bank's files have errors: mend what is named above, then run this again.");
  }
  const bank = await loadBank({
    ctx,
    input: { ...reading, bank: reading.bank, studyPages: reading.studyNotes },
  });
  return { banks: [bank], demo: demo ? await createDemoAccounts({ ctx, input: undefined }) : [] };
}
