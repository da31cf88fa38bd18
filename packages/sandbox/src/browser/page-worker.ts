import type { Machine, MachineListener } from "../supervise-run.ts";
import type { FromWorker, PageFiles, ToWorker } from "./worker-messages.ts";

/** A worker with Python in it, seen from the page. */
export class PageWorker implements Machine {
  readonly #worker: Worker;
  #listener: MachineListener | null = null;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Resolves when Python is up, with its memory when no snapshot was given. Rejects with the worker gone. */
  boot(
    snapshot: Uint8Array | null,
    files: PageFiles,
    archive: ArrayBuffer | null,
  ): Promise<Uint8Array | null> {
    return new Promise((resolve, reject) => {
      const fail = (message: string) => {
        this.stop();
        reject(new Error(message));
      };
      this.#worker.onerror = (event) => fail(event.message || "the worker's script could not be loaded");
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.k === "failed") fail(data.message);
        if (data.k !== "booted") return;
        this.#listen();
        resolve(data.snapshot);
      };
      this.#tell({ k: "boot", snapshot, files, archive });
    });
  }

  start(jobText: string, listener: MachineListener): void {
    this.#listener = listener;
    this.#tell({ k: "run", job: jobText });
  }

  stop(): void {
    this.#listener = null;
    this.#worker.terminate();
  }

  usage(): { cpuMs: null; peakMb: null } {
    return { cpuMs: null, peakMb: null };
  }

  #listen(): void {
    const die = (message: string) => this.#listener?.died({ by: "host", message });
    this.#worker.onerror = (event) => die(event.message || "the worker stopped");
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.k === "message") this.#listener?.message(data.text);
      if (data.k === "failed") die(data.message);
    };
  }

  #tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
