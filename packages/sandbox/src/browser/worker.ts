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

/** What the language itself defines, and the few things of a worker that Python's own machinery calls. */
const KEPT = new Set(
  (
    "Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise " +
    "RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis " +
    "JSON Math Intl ArrayBuffer Atomics Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array " +
    "Float16Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map BigInt " +
    "Set Iterator WeakMap WeakSet WeakRef Proxy Reflect FinalizationRegistry SharedArrayBuffer WebAssembly " +
    "SuppressedError DisposableStack AsyncDisposableStack decodeURI decodeURIComponent encodeURI " +
    "encodeURIComponent escape unescape eval isFinite isNaN constructor console self crypto performance " +
    "setTimeout clearTimeout setInterval clearInterval queueMicrotask structuredClone MessageChannel " +
    "MessagePort TextEncoder TextDecoder URL AbortController AbortSignal DOMException Event EventTarget " +
    "MessageEvent onmessage addEventListener removeEventListener dispatchEvent toString hasOwnProperty valueOf " +
    "isPrototypeOf propertyIsEnumerable toLocaleString __proto__ __defineGetter__ __defineSetter__ " +
    "__lookupGetter__ __lookupSetter__"
  ).split(" "),
);

/** Removes every global that is not kept, from the scope and from the prototypes that it inherits from. */
function impoverish(): void {
  for (let place: object | null = globalThis; place !== null; place = Object.getPrototypeOf(place)) {
    if (place === Object.prototype) return;
    for (const name of Object.getOwnPropertyNames(place)) {
      if (KEPT.has(name)) continue;
      const removed = Reflect.deleteProperty(place, name);
      if (!removed) Reflect.defineProperty(place, name, { value: undefined });
    }
  }
}
