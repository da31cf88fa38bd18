import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";
import { UnusableBackup } from "@viva/db/backup/backup-format";
import { restoreBackup } from "@viva/db/backup/restore-backup";
import { openDatabase } from "@viva/infra/database";
import { Command } from "commander";
import type { Finish } from "../run-cli.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

/** Puts a backup into a database that nobody has used: of a new data folder, or of DATABASE_URL. */
export function restoreCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("restore")
    .description(
      "put a backup into a new data folder, or an empty database of DATABASE_URL, before its first start",
    )
    .argument("<file>", "what `backup` wrote, by this version of Viva or an older one")
    .action(async (name: string) => {
      const path = resolve(terminal.env.workingFolder, name);
      if (!existsSync(path)) throw new BadInput(`There is no file ${name}.`);
      const database = await openDatabase(terminal.env.variables, { onProgress: terminal.err });
      try {
        const { header, rows } = await restoreBackup(database.url, createReadStream(path));
        terminal.out(`${rows} rows are back, as they were at ${header.takenAt}. Start Viva: npm start`);
        terminal.out(
          "Sign-ins are not in it, so that none comes back that was ended since: people sign in again.",
        );
        finish(exitCodes.ok);
      } catch (error) {
        throw error instanceof UnusableBackup ? new BadInput(error.message) : error;
      } finally {
        await database.stop();
      }
    });
}
