import { resolve } from "node:path";
import type { ExchangeSet } from "@viva/bank/interchange/exchange";
import { plantedIn } from "@viva/bank/planted";
import { findFile } from "./find-file.ts";
import { openBank } from "./open-bank.ts";
import { BadInput, type Terminal } from "./terminal.ts";

/** The set that a person names: a bank folder when there is one of that name, else a set in the database. */
export async function findExchangeSet(wanted: string, terminal: Terminal): Promise<ExchangeSet> {
  const found = await findFile(resolve(terminal.env.workingFolder, wanted));
  if (found?.isDirectory()) return setOfFolder(wanted, terminal);
  // The database takes a second to load, which a folder should not pay.
  const { setOfDatabase } = await import("./set-of-database.ts");
  return setOfDatabase(wanted, terminal);
}

async function setOfFolder(folder: string, terminal: Terminal): Promise<ExchangeSet> {
  const { bank, questions, studyNotes, corrections, findings } = await openBank(folder, terminal);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (bank === null || errors > 0) {
    throw new BadInput(`${folder} has ${errors} errors: npm run viva -- bank lint ${folder} names them.`);
  }
  const { title, licence, topics, notes } = bank;
  const contents = questions.map((entry) => ({ question: entry.question, planted: plantedIn(entry) }));
  const leftBehind = [
    ...counted(studyNotes.length, "study pages"),
    ...counted(corrections.length, "corrections of the notes"),
  ];
  return { title, licence, topics, notes, questions: contents, leftBehind, exportedAt: new Date() };
}

const counted = (count: number, what: string): string[] =>
  count === 0 ? [] : [`The folder's ${what} (${count}) stay in it.`];
