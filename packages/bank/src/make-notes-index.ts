import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatNotesIndex, indexFromInventory } from "./notes-index.ts";

/**
 * node packages/bank/src/make-notes-index.ts --from DIR --to FILE
 *
 * DIR holds inventory.json, an inventory of notes with the lines of each item; FILE is the bank's
 * notes-index.yaml. Only ids, places and topics are taken over.
 */
const { values } = parseArgs({ options: { from: { type: "string" }, to: { type: "string" } } });
if (values.from === undefined || values.to === undefined) {
  console.error("usage: node packages/bank/src/make-notes-index.ts --from DIR --to FILE");
  process.exitCode = 2;
} else {
  const items = indexFromInventory(JSON.parse(await readFile(join(values.from, "inventory.json"), "utf8")));
  await writeFile(values.to, formatNotesIndex(items));
  console.log(`${items.length} items written to ${values.to}`);
}
