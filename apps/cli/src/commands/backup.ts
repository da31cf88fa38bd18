import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { writeBackup } from "@viva/db/backup/write-backup";
import { findRunningDatabase, openDatabase } from "@viva/infra/database";
import { Command } from "commander";
import type { Finish } from "../run-cli.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

/** Writes all that people made into one file, while Viva runs or not, from the embedded database or DATABASE_URL. */
export function backupCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("backup")
    .description("write the whole database into one file; Viva may go on running")
    .argument("<file>", "where to, as viva-2026-11-25.backup.gz; must not exist yet")
    .action(async (name: string) => {
      const path = resolve(terminal.env.workingFolder, name);
      if (existsSync(path)) throw new BadInput(`${name} exists already. Name a file that does not.`);
      const { tables, rows } = await backUp(terminal, path);
      terminal.out(`${rows} rows of ${tables} tables are in ${name}.`);
      terminal.out(
        "Keep it as you keep passwords: it holds answers, e-mail addresses and password hashes. Put it back by: npm run viva -- restore",
      );
      finish(exitCodes.ok);
    });
}

async function backUp(terminal: Terminal, path: string): Promise<{ tables: number; rows: number }> {
  const running = findRunningDatabase(terminal.env.variables);
  const database =
    running === null ? await openDatabase(terminal.env.variables, { onProgress: terminal.err }) : null;
  const partial = `${path}.partial`;
  try {
    // For nobody else's eyes, from the first byte on.
    const file = createWriteStream(partial, { mode: 0o600, flags: "wx" });
    const written = await writeBackup(database?.url ?? running ?? "", file, new Date());
    renameSync(partial, path);
    return written;
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  } finally {
    await database?.stop();
  }
}
