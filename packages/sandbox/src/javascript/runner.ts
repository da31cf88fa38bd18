/**
 * The process that runs one job of JavaScript or TypeScript and is then killed: one file that imports nothing.
 * Arguments: the folder with a slash at its end, and the program that parses.
 */
import { impoverish } from "../browser/impoverish.ts";
import { readJob, revokePermissions, writeFrame } from "../server/pipe.ts";
import { runScript } from "./engine.ts";
import { prepareSyntax } from "./syntax.ts";

declare const Deno: {
  args: string[];
  readFileSync(path: string): Uint8Array;
};

const [folder = "", wasm] = Deno.args;
const syntax = prepareSyntax(wasm === undefined ? null : Deno.readFileSync(folder + wasm));
// A promise that nobody waits for is no end of the run.
addEventListener("unhandledrejection", (event) => event.preventDefault());
revokePermissions();
writeFrame("ready", "{}");
const { nonce, job } = readJob();
impoverish();
await runScript(job, { emit: (message) => writeFrame(nonce, message), syntax });
