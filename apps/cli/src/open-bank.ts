import { resolve } from "node:path";
import { builtInBankDir } from "@viva/bank/built-in";
import { type BankReading, readBank } from "@viva/bank/read-bank";
import { BadInput, type Terminal } from "./terminal.ts";

/** Reads a bank folder named on the command line, the built-in one when none is. Throws BadInput. */
export async function openBank(folder: string | undefined, { env }: Terminal): Promise<BankReading> {
  const dir = folder === undefined ? builtInBankDir : resolve(env.workingFolder, folder);
  const reading = await readBank(dir);
  const unreadable = reading.findings.find(({ file }) => file === ".");
  if (unreadable !== undefined) throw new BadInput(unreadable.message);
  return reading;
}
