import type { HarnessTexts } from "../python/harness-texts.ts";

/**
 * Pyodide's large files, fetched and compiled once by the page, which keeps them: a new worker then needs
 * neither the network nor the browser's cache, and compiles nothing again.
 */
export interface PageFiles {
  /** Address of the folder of this version, with a slash at its end. */
  folder: string;
  wasm: WebAssembly.Module;
  /** The other files that Pyodide fetches, by name. */
  others: Record<string, ArrayBuffer>;
  harness: HarnessTexts;
}

/** What the page says to the worker of worker.ts. */
export type ToWorker =
  | { k: "boot"; snapshot: Uint8Array | null; files: PageFiles; archive: ArrayBuffer | null }
  /** JSON of a RunJob. */
  | { k: "run"; job: string };

/** What the worker says to the page. */
export type FromWorker =
  /** With the memory to boot from next time, unless it was booted from that. */
  | { k: "booted"; snapshot: Uint8Array | null }
  /** JSON of a message of protocol.ts. */
  | { k: "message"; text: string }
  /** The worker itself is of no more use. */
  | { k: "failed"; message: string };
