/**
 * The process that runs one job of Python and is then killed. It runs in Deno, with its types stripped, from a
 * folder that holds nothing else than this file, what it imports, Pyodide and the snapshot (see ../setup).
 *
 * Order matters: boot and warm up, give up every permission, say ready, take one job from stdin, report on stdout.
 */
import { bootInterpreter } from "../python/interpreter.ts";
import type { SnapshotFile } from "../python/restore-snapshot.ts";
import { evaluateScript } from "./evaluate-script.ts";
import { lookLikeWorker } from "./look-like-worker.ts";
import { keepStdoutForFrames, readJob, revokePermissions, writeFrame } from "./pipe.ts";

declare const Deno: {
  args: string[];
  readFileSync(path: string): Uint8Array;
  readTextFileSync(path: string): string;
  openSync(path: string): {
    seekSync(position: number, from: 0 | 2): number;
    readSync(into: Uint8Array): number | null;
    close(): void;
  };
  cpuUsage(): { user: number; system: number };
};

/** Deno's own names for these are not there while Pyodide boots. */
const FROM_START = 0;
const FROM_END = 2;
const cpuUsage = Deno.cpuUsage.bind(Deno);

keepStdoutForFrames();
const interpreter = await boot();
await interpreter.warmUp();
revokePermissions();
writeFrame("ready", "{}");
const { nonce, job } = readJob();
await interpreter.run(job, (message) => writeFrame(nonce, message));

async function boot() {
  const [folder, snapshot, pieces, archive] = Deno.args;
  if (folder === undefined || snapshot === undefined || pieces === undefined)
    throw new Error("usage: runner.mjs <folder> <snapshot> <its pieces> [<archive>]");
  const { readFileSync, readTextFileSync, openSync } = Deno;
  const file = openSync(folder + snapshot);
  const beItself = lookLikeWorker((name) => readFileSync(folder + name));
  const { loadPyodide } = await import(new URL("./pyodide.mjs", import.meta.url).href);
  const interpreter = await bootInterpreter({
    loadPyodide,
    indexURL: `file://${folder}`,
    createModule: evaluateScript(readTextFileSync(`${folder}pyodide.asm.js`)),
    harness: null,
    archive: archive === undefined ? null : readFileSync(folder + archive),
    snapshot: snapshotFile(file, JSON.parse(readTextFileSync(folder + pieces))),
    cpuMs: () => {
      const { user, system } = cpuUsage();
      return (user + system) / 1_000;
    },
  });
  beItself();
  file.close();
  return interpreter;
}

function snapshotFile(file: ReturnType<typeof Deno.openSync>, pieces: SnapshotFile["pieces"]): SnapshotFile {
  return {
    length: file.seekSync(0, FROM_END),
    pieces,
    read(position, into) {
      file.seekSync(position, FROM_START);
      for (let at = 0; at < into.length; ) {
        const count = file.readSync(into.subarray(at));
        if (count === null) throw new Error("the snapshot is shorter than it says");
        at += count;
      }
    },
  };
}
