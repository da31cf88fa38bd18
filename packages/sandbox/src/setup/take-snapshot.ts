/**
 * Boots an interpreter with the harness and stores its memory. Run once by the set-up, in Deno, with leave to
 * read its folder and to write that one file. Arguments: the folder with a slash at its end, the name
 * of the file to write in it, and the archive of Django in that folder where there is one.
 */
import { bootInterpreter } from "../python/interpreter.ts";
import { lookLikeWorker } from "../server/look-like-worker.ts";

declare const Deno: {
  args: string[];
  exit(code: number): never;
  readFileSync(path: string): Uint8Array;
  readTextFileSync(path: string): string;
  writeFileSync(path: string, bytes: Uint8Array): void;
};

const [folder, snapshot, archive] = Deno.args;
if (folder === undefined || snapshot === undefined)
  throw new Error("usage: take-snapshot.mjs <folder> <snapshot> [<archive>]");
const harness = Object.fromEntries(
  JSON.parse(Deno.readTextFileSync(`${folder}modules.json`)).map((name: string) => [
    name,
    Deno.readTextFileSync(`${folder}${name}.py`),
  ]),
);
const { exit, readFileSync, writeFileSync } = Deno;
// As the processes that will boot from it: what it holds of its host is then what they have.
const beItself = lookLikeWorker((name) => readFileSync(folder + name));
const { loadPyodide } = await import(new URL("./pyodide.mjs", import.meta.url).href);
const interpreter = await bootInterpreter({
  loadPyodide,
  indexURL: `file://${folder}`,
  harness,
  archive: archive === undefined ? null : readFileSync(folder + archive),
  snapshot: null,
  forSnapshot: true,
});
beItself();
writeFileSync(folder + snapshot, interpreter.takeSnapshot());
// The interpreter keeps channels open, as it would in a page.
exit(0);
