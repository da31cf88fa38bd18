/**
 * The process that runs one job of Python and is then killed. It runs in Deno, with its types stripped, from a
 * folder that holds nothing else than this file, what it imports, Pyodide and the snapshot (see ../setup).
 *
 * Order matters: boot and warm up, give up every permission, say ready, take one job from stdin, report on stdout.
 */
import { bootInterpreter } from "../python/interpreter.ts";
import { keepStdoutForFrames, readJob, revokePermissions, writeFrame } from "./pipe.ts";

declare const Deno: {
  args: string[];
  readFileSync(path: string): Uint8Array;
  cpuUsage(): { user: number; system: number };
};

const cpuUsage = Deno.cpuUsage.bind(Deno);

keepStdoutForFrames();
const interpreter = await boot();
await interpreter.warmUp();
revokePermissions();
writeFrame("ready", "{}");
const { nonce, job } = readJob();
await interpreter.run(job, (message) => writeFrame(nonce, message));

async function boot() {
  const [folder, snapshot, archive] = Deno.args;
  if (folder === undefined || snapshot === undefined)
    throw new Error("usage: runner.mjs <folder> <snapshot> [<archive>]");
  const { loadPyodide } = await import(new URL("./pyodide.mjs", import.meta.url).href);
  return bootInterpreter({
    loadPyodide,
    indexURL: folder,
    harness: null,
    archive: archive === undefined ? null : Deno.readFileSync(folder + archive),
    snapshot: Deno.readFileSync(folder + snapshot),
    cpuMs: () => {
      const { user, system } = cpuUsage();
      return (user + system) / 1_000;
    },
  });
}
