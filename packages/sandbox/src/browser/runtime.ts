import {
  type Language,
  type RunJob,
  type RunResult,
  type Runtime,
  runJobSchema,
  SandboxFault,
} from "@viva/domain/execution/run";
import { type Image, imageOf, isPython } from "../images.ts";
import { type Machine, type MachineSource, superviseRun } from "../supervise-run.ts";
import { fetchArchive, fetchFiles } from "./fetch-files.ts";
import { PageWorker } from "./page-worker.ts";
import { findSnapshot, keepSnapshot } from "./snapshot-cache.ts";
import type { PageFiles } from "./worker-messages.ts";

export interface BrowserRuntimeOptions {
  /** Where copy-assets put the files, with a slash at its end; `/pyodide/` in this product. */
  indexUrl?: string;
  /** Makes the worker from the address of its script. Only tests need another than the default. */
  createWorker?: (scriptUrl: string) => Worker;
}

/**
 * `idle`: nothing loaded yet. `loading`: Python is on its way, or back on its way after a run that had to be
 * killed. `ready`, `running`. `failed`: it could not be loaded; the next run or warmUp tries again.
 */
export type RuntimeState = "idle" | "loading" | "ready" | "running" | "failed";

export interface BrowserRuntime extends Runtime {
  readonly state: RuntimeState;
  /** Calls the listener at each change. Returns a function that ends this. */
  onStateChange(listener: (state: RuntimeState) => void): () => void;
  /** Loads what runs the language (Python by default) ahead of the first run. Rejects with SandboxFault. */
  warmUp(language?: Language): Promise<void>;
  /** Stops the run that is going on; it rejects with an AbortError. Nothing happens when there is none. */
  interrupt(): void;
  /** Ends the worker for good. */
  dispose(): void;
}

/**
 * Python in the page. Runs go one after another. After the first load it needs no network: what a new worker
 * takes is in the page's memory, but for the scripts, which the browser has cached.
 */
export function createBrowserRuntime(options: BrowserRuntimeOptions = {}): BrowserRuntime {
  return new WorkerRuntime(options);
}

class WorkerRuntime implements BrowserRuntime, MachineSource {
  readonly #indexUrl: string;
  readonly #createWorker: (scriptUrl: string) => Worker;
  readonly #listeners = new Set<(state: RuntimeState) => void>();
  #state: RuntimeState = "idle";
  #files: Promise<PageFiles> | null = null;
  readonly #archives = new Map<Image, Promise<ArrayBuffer | null>>();
  readonly #snapshots = new Map<Image, Uint8Array>();
  readonly #workers = new Map<Image, Promise<PageWorker>>();
  #turn: Promise<unknown> = Promise.resolve();
  #interrupter: AbortController | null = null;
  #disposed = false;

  constructor({ indexUrl = "/pyodide/", createWorker }: BrowserRuntimeOptions) {
    this.#indexUrl = indexUrl;
    this.#createWorker = createWorker ?? ((scriptUrl) => new Worker(scriptUrl, { type: "module" }));
  }

  get state(): RuntimeState {
    return this.#state;
  }

  onStateChange(listener: (state: RuntimeState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async warmUp(language: Language = "python"): Promise<void> {
    await this.#booted(imageOf[language]);
  }

  run(job: RunJob, signal?: AbortSignal): Promise<RunResult> {
    const parsed = runJobSchema.parse(job);
    const result = this.#turn.then(() => this.#runNow(parsed, signal));
    // The next run waits for the end of this one, however it ends.
    this.#turn = result.catch(() => undefined);
    return result;
  }

  interrupt(): void {
    this.#interrupter?.abort(new DOMException("The run was stopped.", "AbortError"));
  }

  dispose(): void {
    this.#disposed = true;
    this.interrupt();
    for (const booting of this.#workers.values())
      booting.then((worker) => worker.stop()).catch(() => undefined);
    this.#workers.clear();
    this.#listeners.clear();
  }

  async lend(language: Language): Promise<{ machine: Machine; giveBack(usable: boolean): void }> {
    const image = imageOf[language];
    const machine = await this.#booted(image);
    this.#enter("running");
    const giveBack = (usable: boolean) => {
      if (usable) {
        this.#enter("ready");
        return;
      }
      this.#workers.delete(image);
      // Boot the next at once: whoever stopped an endless loop wants to run again soon.
      if (!this.#disposed) this.#booted(image).catch(() => undefined);
    };
    return { machine, giveBack };
  }

  async #runNow(job: RunJob, signal: AbortSignal | undefined): Promise<RunResult> {
    this.#interrupter = new AbortController();
    const either = signal === undefined ? [] : [signal];
    try {
      return await superviseRun(job, this, AbortSignal.any([this.#interrupter.signal, ...either]));
    } finally {
      this.#interrupter = null;
    }
  }

  #booted(image: Image): Promise<PageWorker> {
    if (this.#disposed) return Promise.reject(new SandboxFault("the Python of this page was closed"));
    const present = this.#workers.get(image);
    if (present !== undefined) return present;
    const booting = this.#boot(image);
    this.#workers.set(image, booting);
    return booting;
  }

  async #boot(image: Image): Promise<PageWorker> {
    this.#enter("loading");
    try {
      this.#files ??= fetchFiles(this.#indexUrl);
      const files = await this.#files;
      const archive = await this.#fetchArchive(files, image);
      const snapshot = isPython(image)
        ? (this.#snapshots.get(image) ?? (await findSnapshot(files.folder, image)))
        : null;
      const script = isPython(image) ? "worker.mjs" : "javascript-worker.mjs";
      const worker = new PageWorker(this.#createWorker(files.folder + script));
      const taken = await worker.boot(snapshot, files, archive);
      const kept = snapshot ?? taken;
      if (kept !== null) this.#snapshots.set(image, kept);
      if (taken !== null) void keepSnapshot(files.folder, image, taken);
      this.#enter("ready");
      return worker;
    } catch (error) {
      this.#files = null;
      this.#workers.delete(image);
      this.#enter("failed");
      throw new SandboxFault(FAILURES[image], { cause: error });
    }
  }

  #fetchArchive(files: PageFiles, image: Image): Promise<ArrayBuffer | null> {
    const known = this.#archives.get(image);
    if (known !== undefined) return known;
    const fetched = fetchArchive(files, image);
    this.#archives.set(image, fetched);
    fetched.catch(() => this.#archives.delete(image));
    return fetched;
  }

  #enter(state: RuntimeState): void {
    if (this.#disposed || state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

const FAILURES: Record<Image, string> = {
  python: "Python could not be loaded in this page",
  django: "Django could not be loaded in this page",
  javascript: "JavaScript could not be started in this page",
  typescript: "TypeScript could not be loaded in this page",
};
