/**
 * Boots an interpreter with the harness and stores its memory. Run once by the set-up, in Deno, with leave to
 * read its folder and to write that one file. Arguments: the folder, harness.py, the file to write.
 */
import { bootInterpreter } from "../python/interpreter.ts";

declare const Deno: {
  args: string[];
  readTextFileSync(path: string): string;
  writeFileSync(path: string, bytes: Uint8Array): void;
};

const [folder, harness, snapshot] = Deno.args;
if (folder === undefined || harness === undefined || snapshot === undefined) {
  throw new Error("usage: take-snapshot.mjs <folder> <harness.py> <snapshot>");
}
const { loadPyodide } = await import(new URL("./pyodide.mjs", import.meta.url).href);
const interpreter = await bootInterpreter({
  loadPyodide,
  indexURL: folder,
  harness: Deno.readTextFileSync(harness),
  snapshot: null,
  forSnapshot: true,
});
Deno.writeFileSync(snapshot, interpreter.takeSnapshot());
