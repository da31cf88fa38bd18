/**
 * The worker that runs JavaScript and TypeScript in the page, as one file that imports nothing: its headers
 * (asset-headers.ts) let it evaluate text and nothing else, neither load a script nor reach this origin.
 */
import { impoverish } from "../browser/impoverish.ts";
import type { FromWorker, ToWorker } from "../browser/worker-messages.ts";
import { runScript } from "./engine.ts";
import { prepareSyntax } from "./syntax.ts";

interface WorkerScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: { data: ToWorker }) => void) | null;
  addEventListener(type: string, listener: (event: { preventDefault(): void }) => void): void;
}

declare const self: WorkerScope;

const post = self.postMessage.bind(self);
let syntax = prepareSyntax(null);
// A promise that nobody waits for is no end of the worker.
self.addEventListener("unhandledrejection", (event) => event.preventDefault());

self.onmessage = async ({ data }) => {
  try {
    if (data.k === "run") {
      await runScript(data.job, { emit: (text) => post({ k: "message", text }), syntax });
      return;
    }
    syntax = prepareSyntax(data.archive === null ? null : new Uint8Array(data.archive));
    impoverish();
    post({ k: "booted", snapshot: null });
  } catch (error) {
    post({ k: "failed", message: String(error) });
  }
};
