/**
 * Boots an interpreter with the harness and stores its memory. Run once by the set-up, in Deno, with leave to
 * read its folder and to write that one file. Arguments: the folder with a slash at its end, the file to write.
 */
import { bootInterpreter } from "../python/interpreter.ts";

declare const Deno: {
  args: string[];
  readTextFileSync(path: string): string;
  writeFileSync(path: string, bytes: Uint8Array): void;
};

const [folder, snapshot] = Deno.args;
if (folder === undefined || snapshot === undefined)
  throw new Error("usage: take-snapshot.mjs <folder> <snapshot>");
const read = (name: string) => Deno.readTextFileSync(folder + name);
const { loadPyodide } = await import(new URL("./pyodide.mjs", import.meta.url).href);
const interpreter = await bootInterpreter({
  loadPyodide,
  indexURL: folder,
  harness: { "values.py": read("values.py"), "harness.py": read("harness.py") },
  snapshot: null,
  forSnapshot: true,
});
Deno.writeFileSync(snapshot, interpreter.takeSnapshot());
