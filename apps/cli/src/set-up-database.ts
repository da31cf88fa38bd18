import { builtInBankDir } from "@viva/bank/built-in";
import { formatFinding } from "@viva/bank/finding";
import { plantedIn } from "@viva/bank/planted";
import { readBank } from "@viva/bank/read-bank";
import { migrate } from "@viva/db/migrate";
import { migrateQueue } from "@viva/jobs/connection";
import { type LoadedBank, loadBank } from "@viva/services/bank/load-bank";
import type { Context } from "@viva/services/context";
import { createDemoAccounts, type DemoAccount } from "@viva/services/identity/create-demo-accounts";
import { BadInput, type Terminal } from "./terminal.ts";
import { withContext } from "./with-context.ts";

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

async function fill(ctx: Context, demo: boolean, terminal: Terminal): Promise<SetupResult> {
  const reading = await readBank(builtInBankDir);
  const errors = reading.findings.filter(({ severity }) => severity === "error");
  for (const error of errors) terminal.err(formatFinding(error));
  if (reading.bank === null || errors.length > 0) {
    throw new BadInput("The bank's files have errors: mend what is named above, then run this again.");
  }
  const bank = await loadBank({
    ctx,
    input: {
      ...reading,
      bank: reading.bank,
      questions: reading.questions.map((entry) => ({ ...entry, planted: plantedIn(entry) })),
      studyPages: reading.studyNotes,
    },
  });
  return { banks: [bank], demo: demo ? await createDemoAccounts({ ctx, input: undefined }) : [] };
}
