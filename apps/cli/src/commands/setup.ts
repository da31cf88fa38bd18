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
import { Command } from "commander";
import type { Finish } from "../run-cli.ts";
import { formatTable } from "../table.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

interface SetupResult {
  banks: LoadedBank[];
  demo: DemoAccount[];
}

/** Migrates the database, loads the built-in bank and makes the demo accounts where they are wanted. */
export function setupCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("setup")
    .description("migrate the database of DATABASE_URL and load the built-in bank into it")
    .option("--demo", "also make demo accounts with well-known passwords (never where others can reach it)")
    .option("--json", "print JSON")
    .action(async (options: { demo?: true; json?: true }) => {
      const url = terminal.env.databaseUrl;
      if (url === null) throw new BadInput("Set DATABASE_URL to the database to set up.");
      await migrate(url);
      await migrateQueue(url);
      const result = await withContext(url, (ctx) => fill(ctx, options.demo === true, terminal));
      if (options.json) terminal.out(JSON.stringify(result));
      else for (const line of describe(result)) terminal.out(line);
      finish(exitCodes.ok);
    });
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
  const bank = await loadBank({ ctx, input: { bank: reading.bank, questions: reading.questions } });
  return { banks: [bank], demo: demo ? await createDemoAccounts({ ctx, input: undefined }) : [] };
}

function describe({ banks, demo }: SetupResult): string[] {
  const rows = banks.map((bank) => [
    bank.title,
    String(bank.questions),
    String(bank.published),
    String(bank.retired),
  ]);
  return [
    ...formatTable(["Bank", "Questions", "Published now", "Retired"], rows),
    ...(demo.length === 0
      ? []
      : [
          "",
          ...formatTable(
            ["Demo role", "E-mail", "Password"],
            demo.map((each) => [each.role, each.email, each.password]),
          ),
        ]),
  ];
}
