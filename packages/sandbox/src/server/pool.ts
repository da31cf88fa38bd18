import {
  type RunJob,
  type RunResult,
  type Runtime,
  runJobSchema,
  SandboxFault,
} from "@viva/domain/execution/run";
import { buildFiles } from "../setup/build-files.ts";
import { type Machine, type MachineSource, superviseRun } from "../supervise-run.ts";
import { chooseIdentity } from "./identity.ts";
import { type ProcessOptions, SandboxProcess } from "./sandbox-process.ts";
import { emptyFolder, stageFiles } from "./stage-files.ts";

export interface SandboxPoolOptions {
  /** Processes at a time, warm and busy together. Each holds about 230 MB, 510 MB at worst. */
  size?: number;
  /** Where the interpreter's files are, or are built when they are not (see ../setup.ts). */
  cacheDir: string;
  /** Most memory of the interpreter in MiB; jobs may ask for less. */
  memoryMb?: number;
  /** CPU seconds of a process, boot and job together. */
  cpuSeconds?: number;
  /** Told of each fault of the host, for the operator. */
  onFault?: (fault: Error) => void;
  /** Lines on a build that takes a few seconds. */
  say?: (line: string) => void;
}

export interface SandboxStatus {
  /** Processes that wait for a job. */
  warm: number;
  busy: number;
  /** Jobs that wait for a process. */
  queued: number;
  /** What last went wrong with the host, null when nothing ever has. */
  lastFault: { message: string; at: Date } | null;
}

export interface SandboxPool extends Runtime {
  /** Resolves when a first process is warm; rejects with SandboxFault when none can be started. */
  ready(): Promise<void>;
  status(): SandboxStatus;
  /** Ends all processes and rejects waiting jobs with SandboxFault. */
  close(): Promise<void>;
}

/** Starts a pool of single-use processes at once; jobs that come before the first is warm wait. */
export function createSandboxPool(options: SandboxPoolOptions): SandboxPool {
  return new Pool(options);
}

/** After so many failed starts in a row the jobs that wait are told, instead of waiting for ever. */
const FAILURES_TO_GIVE_UP = 3;
const PAUSE_AFTER_FAILURE_MS = 500;

interface Waiter {
  take(process: SandboxProcess): void;
  refuse(reason: unknown): void;
}

class Pool implements SandboxPool, MachineSource {
  readonly #options: Required<Omit<SandboxPoolOptions, "cacheDir">> & { cacheDir: string };
  readonly #prepared: Promise<ProcessOptions>;
  readonly #firstWarm = Promise.withResolvers<void>();
  readonly #warm: SandboxProcess[] = [];
  readonly #busy = new Set<SandboxProcess>();
  readonly #waiting: Waiter[] = [];
  readonly #endAll = () => this.#killAll();
  readonly #boots = new Set<Promise<void>>();
  #failures = 0;
  #lastFault: SandboxStatus["lastFault"] = null;
  #closed = false;

  constructor({
    cacheDir,
    size = 2,
    memoryMb = 256,
    cpuSeconds = 30,
    onFault = () => undefined,
    say = () => undefined,
  }: SandboxPoolOptions) {
    this.#options = { cacheDir, size, memoryMb, cpuSeconds, onFault, say };
    this.#prepared = this.#prepare();
    // Whoever asks for `ready` or a run hears of it; nobody has to.
    this.#firstWarm.promise.catch(() => undefined);
    this.#prepared.catch(() => undefined);
    process.once("exit", this.#endAll);
    this.#fill();
  }

  ready(): Promise<void> {
    return this.#firstWarm.promise;
  }

  status(): SandboxStatus {
    return {
      warm: this.#warm.length,
      busy: this.#busy.size,
      queued: this.#waiting.length,
      lastFault: this.#lastFault,
    };
  }

  async run(job: RunJob, signal?: AbortSignal): Promise<RunResult> {
    const asked = runJobSchema.parse(job);
    const memoryMb = Math.min(asked.limits.memoryMb, this.#options.memoryMb);
    try {
      return await superviseRun({ ...asked, limits: { ...asked.limits, memoryMb } }, this, signal);
    } catch (error) {
      if (error instanceof SandboxFault) this.#note(error);
      throw error;
    }
  }

  async lend(signal?: AbortSignal): Promise<{ machine: Machine; giveBack(): void }> {
    const machine = await this.#takeWarm(signal);
    this.#busy.add(machine);
    // A process serves one job, however well it ended.
    const giveBack = () => {
      machine.stop();
      this.#busy.delete(machine);
      this.#fill();
    };
    return { machine, giveBack };
  }

  async close(): Promise<void> {
    this.#closed = true;
    process.off("exit", this.#endAll);
    for (const waiter of this.#waiting.splice(0)) waiter.refuse(new SandboxFault("the sandbox was closed"));
    this.#firstWarm.reject(new SandboxFault("the sandbox was closed"));
    const processes = [...this.#warm.splice(0), ...this.#busy];
    for (const each of processes) each.abandon("the sandbox was closed");
    await Promise.all(processes.map((each) => each.exited));
    await Promise.all(this.#boots);
  }

  async #prepare(): Promise<ProcessOptions> {
    const { cacheDir, memoryMb, cpuSeconds, say } = this.#options;
    const identity = chooseIdentity();
    const files = await stageFiles(await buildFiles(cacheDir, say), identity);
    return { files, identity, memoryMb, cpuSeconds, workingFolder: await emptyFolder() };
  }

  #takeWarm(signal: AbortSignal | undefined): Promise<SandboxProcess> {
    if (this.#closed) return Promise.reject(new SandboxFault("the sandbox is closed"));
    if (signal?.aborted) return Promise.reject(signal.reason);
    const process = this.#warm.shift();
    if (process !== undefined) return Promise.resolve(process);
    this.#fill();
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        take: (process) => {
          signal?.removeEventListener("abort", leave);
          resolve(process);
        },
        refuse: (reason) => {
          signal?.removeEventListener("abort", leave);
          reject(reason);
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiting.push(waiter);
    });
  }

  /** Boots processes until there are as many as the pool may hold. */
  #fill(): void {
    while (!this.#closed && this.#warm.length + this.#busy.size + this.#boots.size < this.#options.size) {
      const boot: Promise<void> = this.#bootOne()
        .finally(() => this.#boots.delete(boot))
        .then(
          (process) => this.#welcome(process),
          (error: Error) => this.#failToBoot(error),
        );
      this.#boots.add(boot);
    }
  }

  async #bootOne(): Promise<SandboxProcess> {
    const prepared = await this.#prepared;
    if (this.#closed) throw new SandboxFault("the sandbox was closed");
    return SandboxProcess.boot(prepared);
  }

  #welcome(process: SandboxProcess): void {
    this.#failures = 0;
    if (this.#closed) {
      process.stop();
      return;
    }
    this.#firstWarm.resolve();
    void process.exited.then(() => this.#dropDead(process));
    const waiter = this.#waiting.shift();
    if (waiter === undefined) this.#warm.push(process);
    else waiter.take(process);
  }

  /** A process that ended before it had a job is replaced. */
  #dropDead(process: SandboxProcess): void {
    const index = this.#warm.indexOf(process);
    if (index < 0 || this.#closed) return;
    this.#warm.splice(index, 1);
    this.#note(new SandboxFault("a waiting sandbox process was ended from outside"));
    setTimeout(() => this.#fill(), PAUSE_AFTER_FAILURE_MS).unref();
  }

  #failToBoot(error: Error): void {
    if (this.#closed) return;
    this.#failures += 1;
    this.#note(error);
    if (this.#failures >= FAILURES_TO_GIVE_UP) {
      const fault = new SandboxFault(error.message, { cause: error });
      this.#firstWarm.reject(fault);
      for (const waiter of this.#waiting.splice(0)) waiter.refuse(fault);
      this.#failures = 0;
      // The next job tries again; nothing restarts by itself what cannot start.
      return;
    }
    setTimeout(() => this.#fill(), PAUSE_AFTER_FAILURE_MS).unref();
  }

  #note(fault: Error): void {
    this.#lastFault = { message: fault.message, at: new Date() };
    this.#options.onFault(fault);
  }

  #killAll(): void {
    for (const each of [...this.#warm, ...this.#busy]) each.stop();
  }
}
