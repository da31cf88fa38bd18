import { Command } from "commander";
import type { Finish } from "../run-cli.ts";
import type { SetupResult } from "../set-up-database.ts";
import { formatTable } from "../table.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

/** Migrates the database, loads the built-in bank and makes the demo accounts where they are wanted. */
export function setupCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("setup")
    .description("migrate the database of DATABASE_URL and load the built-in bank into it")
    .option("--demo", "also make demo accounts with well-known passwords (never where others can reach it)")
    .option("--json", "print JSON")
    .action(async (options: { demo?: true; json?: true }) => {
      const url = terminal.env.databaseUrl;
      if (url === null) throw new BadInput("Set DATABASE_URL to the database to set up.");
      // The database and the queue take a second to load, which no other command should pay.
      const { setUpDatabase } = await import("../set-up-database.ts");
      const result = await setUpDatabase(url, options.demo === true, terminal);
      if (options.json) terminal.out(JSON.stringify(result));
      else for (const line of describe(result)) terminal.out(line);
      finish(exitCodes.ok);
    });
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
