import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { decodeNotes } from "../src/readers/decode/decode-notes.ts";
import { compareWithInventory, notesFolder } from "./compare-with-inventory.ts";

/**
 * `npm run bench -- notes [--notes DIR] [--json]`: precision and recall of the reader of notes against an inventory that
 * people made of five real notes, for each note.
 */
export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      notes: { type: "string", default: notesFolder },
      json: { type: "boolean", default: false },
    },
  });
  const folder = resolve(values.notes);
  const comparison = compareWithInventory(folder);
  if (comparison === null) {
    console.log(`There is no inventory.json in ${folder}: name the folder of the notes with --notes.`);
    return;
  }
  const { notes, missed, boilerplate, readings } = comparison;
  const repaired = [...readings].flatMap(([name, { source }]) =>
    source.repaired === null
      ? []
      : [
          {
            note: name,
            misreadAs: source.repaired.misreadAs.join(" "),
            lines: source.repaired.lines.length,
            characters: [...decodeNotes(readFileSync(join(folder, name))).lines.join("\n")].length,
          },
        ],
  );
  if (values.json) {
    console.log(JSON.stringify({ notes, missed, boilerplate, repaired }));
    return;
  }
  console.table(notes.map((row) => ({ ...row, note: row.note.slice(0, 12) })));
  console.log(`Explicit questions that were not found: ${missed.length === 0 ? "none" : ""}`);
  for (const line of missed) console.log(`  ${line}`);
  console.log(`Drafts on boilerplate: ${boilerplate.length === 0 ? "none" : JSON.stringify(boilerplate)}`);
  console.table(repaired);
}
