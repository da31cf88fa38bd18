/**
 * The worker that runs Python in the page. `copy-assets.ts` strips its types and puts it next to Pyodide's
 * files, as a module of its own that no bundler touches: `new Worker("/pyodide/<key>/worker.mjs",
 * { type: "module" })`, which is what createBrowserRuntime does.
 *
 * An interviewer may run somebody else's code in their own page, so this worker has to be a poor place for
 * it: once Python is up, everything that reaches the network, storage or other pages is removed. Together
 * with the headers of asset-headers.ts (no eval, nothing but this origin) nothing is left to send with.
 */
import { bootInterpreter, type Interpreter } from "../python/interpreter.ts";
import { impoverish } from "./impoverish.ts";
import type { FromWorker, PageFiles, ToWorker } from "./worker-messages.ts";

interface WorkerScope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  onmessage: ((event: { data: ToWorker }) => void) | null;
}

// TypeScript's global `self` is a window; here it is a worker's.
declare const self: WorkerScope;

const post = self.postMessage.bind(self);
let interpreter: Interpreter | null = null;

self.onmessage = async ({ data }) => {
  try {
    if (data.k === "boot") await boot(data);
    else await interpreter?.run(data.job, (text) => post({ k: "message", text }));
  } catch (error) {
    post({ k: "failed", message: String(error) });
  }
};

async function boot({ snapshot, files, archive }: Extract<ToWorker, { k: "boot" }>): Promise<void> {
  serveFromPage(files);
  const { loadPyodide } = await import(`${files.folder}pyodide.mjs`);
  const fromNothing = snapshot === null;
  const { django: _, ...withoutDjango } = files.harness;
  interpreter = await bootInterpreter({
    loadPyodide,
    indexURL: files.folder,
    harness: fromNothing ? (archive === null ? withoutDjango : files.harness) : null,
    archive: archive === null ? null : new Uint8Array(archive),
    snapshot,
    forSnapshot: fromNothing,
  });
  const taken = fromNothing ? interpreter.takeSnapshot() : null;
  await interpreter.warmUp();
  impoverish();
  post({ k: "booted", snapshot: taken });
}

/** Answers Pyodide's own requests with what the page has sent. */
function serveFromPage({ wasm, others }: PageFiles): void {
  const wasmResponse = new Response();
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const name = String(input).split("/").at(-1) ?? "";
    if (name.endsWith(".wasm")) return wasmResponse;
    const bytes = others[name];
    return bytes === undefined ? fetch(input, init) : new Response(bytes);
  };
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (source, imports) => {
    if ((await source) !== wasmResponse) return instantiateStreaming(source, imports);
    return { module: wasm, instance: await WebAssembly.instantiate(wasm, imports) };
  };
}
