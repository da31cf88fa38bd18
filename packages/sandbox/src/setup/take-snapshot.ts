/**
 * Boots an interpreter with the harness and stores its memory. Run once by the set-up, in Deno, with leave to
 * read its folder and to write two files. Arguments: the folder with a slash at its end, the names of the files
 * to write in it, for the snapshot and for the list of its pieces, and the archive of Django in that folder where
 * there is one.
 */
import { bootInterpreter, type InterpreterParts } from "../python/interpreter.ts";
import { headBytesOf, type SnapshotFile } from "../python/restore-snapshot.ts";
import { evaluateScript } from "../server/evaluate-script.ts";
import { lookLikeWorker } from "../server/look-like-worker.ts";

declare const Deno: {
  args: string[];
  exit(code: number): never;
  readFileSync(path: string): Uint8Array;
  readTextFileSync(path: string): string;
  writeFileSync(path: string, bytes: Uint8Array): void;
  writeTextFileSync(path: string, text: string): void;
};

const PAGE_BYTES = 4_096;
/** Shorter stretches of zeros are read like the rest: that is less work than to begin anew behind them. */
const PAGES_WORTH_LEAVING_OUT = 16;

const [folder, snapshotName, piecesName, archive] = Deno.args;
if (folder === undefined || snapshotName === undefined || piecesName === undefined)
  throw new Error("usage: take-snapshot.mjs <folder> <snapshot> <its pieces> [<archive>]");
const { exit, readFileSync, readTextFileSync, writeFileSync, writeTextFileSync } = Deno;
// As the processes that will boot from it: what it holds of its host is then what they have.
const beItself = lookLikeWorker((name) => readFileSync(folder + name));
const { loadPyodide } = await import(new URL("./pyodide.mjs", import.meta.url).href);
const parts: Omit<InterpreterParts, "harness" | "snapshot"> = {
  loadPyodide,
  indexURL: `file://${folder}`,
  createModule: evaluateScript(readTextFileSync(`${folder}pyodide.asm.js`)),
  archive: archive === undefined ? null : readFileSync(folder + archive),
};
const first = await bootInterpreter({
  ...parts,
  harness: harness(folder),
  snapshot: null,
  forSnapshot: true,
});
const snapshot = first.takeSnapshot();
const pieces = await findPieces(snapshot);
beItself();
writeFileSync(folder + snapshotName, snapshot);
writeTextFileSync(folder + piecesName, JSON.stringify(pieces));
// The interpreter keeps channels open, as it would in a page.
exit(0);

function harness(from: string): Record<string, string> {
  const names: string[] = JSON.parse(readTextFileSync(`${from}modules.json`));
  return Object.fromEntries(names.map((name) => [name, readTextFileSync(`${from}${name}.py`)]));
}

/**
 * Which pieces of the memory a boot has to read: those where the snapshot holds anything, and those where the
 * boot itself has left something by the moment at which the snapshot is restored.
 */
async function findPieces(snapshot: Uint8Array): Promise<SnapshotFile["pieces"]> {
  const memory = snapshot.subarray(headBytesOf(snapshot));
  let used: boolean[] = [];
  const file: SnapshotFile = {
    length: snapshot.length,
    pieces: [[0, memory.length]],
    read(position, into) {
      if (into.length === memory.length) used = pagesUsed(into).map((is, page) => is || holds(memory, page));
      into.set(snapshot.subarray(position, position + into.length));
    },
  };
  await bootInterpreter({ ...parts, harness: null, snapshot: file });
  return joinPages(used, memory.length);
}

function pagesUsed(memory: Uint8Array): boolean[] {
  return Array.from({ length: Math.ceil(memory.length / PAGE_BYTES) }, (_, page) => holds(memory, page));
}

function holds(memory: Uint8Array, page: number): boolean {
  return memory.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES).some((byte) => byte !== 0);
}

function joinPages(used: readonly boolean[], bytes: number): [number, number][] {
  const pieces: [number, number][] = [];
  for (const [page, is] of used.entries()) {
    if (!is) continue;
    const [start, end] = [page * PAGE_BYTES, Math.min((page + 1) * PAGE_BYTES, bytes)];
    const last = pieces.at(-1);
    if (last !== undefined && start - last[1] < PAGES_WORTH_LEAVING_OUT * PAGE_BYTES) last[1] = end;
    else pieces.push([start, end]);
  }
  return pieces;
}
