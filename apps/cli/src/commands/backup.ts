import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { UnusableBackup } from "@viva/db/backup/backup-format";
import { writeBackup } from "@viva/db/backup/write-backup";
import { isDatabaseMade, openDatabase } from "@viva/infra/database";
import { Command } from "commander";
import type { Finish } from "../run-cli.ts";
import { BadInput, exitCodes, type Terminal } from "../terminal.ts";

/** Writes all that people made into one file, while Viva runs or not, from the embedded database or DATABASE_URL. */
export function backupCommand(terminal: Terminal, finish: Finish): Command {
  return new Command("backup")
    .description("write the whole database into one file; Viva may go on running")
    .argument("<file>", "where to, as viva-2026-11-25.backup.gz; must not exist yet")
    .action(async (name: string) => {
      if (!isDatabaseMade(terminal.env.variables)) {
        throw new BadInput(
          "There is no database in the data folder yet, so there is nothing to back up. Run npm start once, or set VIVA_DATA_DIR to the folder that Viva runs with.",
        );
      }
      const { tables, rows } = await writeWhole(terminal, name, (file) => backUp(terminal, file));
      terminal.out(`${rows} rows of ${tables} tables are in ${name}.`);
      terminal.out(
        "Keep it as you keep passwords: it holds answers, e-mail addresses and password hashes. Put it back by: npm run viva -- restore",
      );
      finish(exitCodes.ok);
    });
}

async function backUp(terminal: Terminal, file: Writable): Promise<{ tables: number; rows: number }> {
  const database = await openDatabase(terminal.env.variables, { onProgress: terminal.err });
  try {
    return await writeBackup(database.url, file, new Date());
  } catch (error) {
    throw error instanceof UnusableBackup ? new BadInput(error.message) : error;
  } finally {
    await database.stop();
  }
}

/**
 * The file has its name once it is whole and on the disk. Until then its name is of this run alone: what a run that
 * was killed left behind stands in nobody's way, and is not ours to delete.
 */
async function writeWhole<T>(
  terminal: Terminal,
  name: string,
  write: (file: Writable) => Promise<T>,
): Promise<T> {
  const path = resolve(terminal.env.workingFolder, name);
  refuseExisting(path, name);
  const partial = `${path}.${randomUUID().slice(0, 8)}.partial`;
  // For nobody else's eyes, from the first byte on.
  const handle = await open(partial, "wx", 0o600).catch((error: unknown) => {
    throw unwritable(name, error);
  });
  const file = handle.createWriteStream({ flush: true });
  // A failure is looked at below, also one that comes before anybody writes.
  file.on("error", () => undefined);
  const stop = () => void file.destroy(new BadInput("Stopped. No backup was written."));
  for (const signal of STOPPING) process.on(signal, stop);
  try {
    const written = await write(file);
    refuseExisting(path, name);
    renameSync(partial, path);
    return written;
  } catch (error) {
    if (!file.errored || file.errored instanceof BadInput) throw file.errored ?? error;
    throw unwritable(name, file.errored);
  } finally {
    for (const signal of STOPPING) process.off(signal, stop);
    file.destroy();
    await finished(file).catch(() => undefined);
    rmSync(partial, { force: true });
  }
}

const STOPPING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function refuseExisting(path: string, name: string): void {
  if (existsSync(path)) throw new BadInput(`${name} exists already. Name a file that does not.`);
}

function unwritable(name: string, error: unknown): BadInput {
  const why = error instanceof Error ? error.message : String(error);
  return new BadInput(
    `${name} cannot be written: ${why}. Name a file in a folder that is there, has room and lets you write.`,
  );
}
