import {
  type Language,
  type RunJob,
  type RunResult,
  type Runtime,
  runJobSchema,
  SandboxFault,
} from "@viva/domain/execution/run";
import { whyNoDjango } from "../django/set-up.ts";
import { type Image, imageOf } from "../images.ts";
import { buildFiles, findFiles } from "../setup/build-files.ts";
import { type Machine, type MachineSource, superviseRun } from "../supervise-run.ts";
import { chooseIdentity } from "./identity.ts";
import { type ProcessOptions, SandboxProcess } from "./sandbox-process.ts";
import { emptyFolder, stageFiles } from "./stage-files.ts";

export interface SandboxPoolOptions {
  /** Processes at a time, warm and busy together. Each holds about 110 MB while it waits, some 250 MB more at worst. */
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
  /** Why there is no Django here, null when there is. */
  noDjango: string | null;
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

/** A fault, for the answer may be graded where the language is there. */
class LanguageMissing extends SandboxFault {
  readonly reason: string;

  constructor(reason: string) {
    super(`Django cannot be run here: ${reason}`);
    this.reason = reason;
  }
}

interface Waiter {
  image: Image;
  take(process: SandboxProcess): void;
  refuse(reason: unknown): void;
}

class Pool implements SandboxPool, MachineSource {
  readonly #options: Required<Omit<SandboxPoolOptions, "cacheDir">> & { cacheDir: string };
  readonly #prepared = new Map<Image, Promise<ProcessOptions>>();
  readonly #firstWarm = Promise.withResolvers<void>();
  readonly #warm: SandboxProcess[] = [];
  readonly #busy = new Set<SandboxProcess>();
  readonly #waiting: Waiter[] = [];
  readonly #endAll = () => this.#killAll();
  readonly #boots = new Map<Promise<void>, Image>();
  /** Images that the last jobs took, the latest first: what is kept warm follows what is asked for. */
  readonly #recent: Image[] = [];
  #noDjango: string | null = "it is not known yet whether Django is set up";
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
    // Whoever asks for `ready` or a run hears of it; nobody has to.
    this.#firstWarm.promise.catch(() => undefined);
    whyNoDjango(cacheDir).then(
      (missing) => {
        this.#noDjango = missing?.reason ?? null;
      },
      (error: Error) => {
        this.#noDjango = error.message;
      },
    );
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
      noDjango: this.#noDjango,
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

  async lend(language: Language, signal?: AbortSignal): Promise<{ machine: Machine; giveBack(): void }> {
    const machine = await this.#takeWarm(imageOf[language], signal);
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
    await Promise.all(this.#boots.keys());
  }

  /** Where the files of an image are; looked for again when they were not there. */
  #filesOf(image: Image): Promise<ProcessOptions> {
    const known = this.#prepared.get(image);
    if (known !== undefined) return known;
    const prepared = this.#prepare(image);
    prepared.catch(() => this.#prepared.delete(image));
    this.#prepared.set(image, prepared);
    return prepared;
  }

  async #prepare(image: Image): Promise<ProcessOptions> {
    const { cacheDir, memoryMb, cpuSeconds, say } = this.#options;
    const identity = chooseIdentity();
    const built =
      image === "django" ? await findFiles(cacheDir, image) : await buildFiles(cacheDir, image, say);
    // Its wheels come over the network, and nothing here goes there: that is for the set-up to do.
    if (built === null)
      throw new LanguageMissing((await whyNoDjango(cacheDir))?.reason ?? "it is not set up");
    const files = await stageFiles(built, identity);
    return { files, identity, image, memoryMb, cpuSeconds, workingFolder: await emptyFolder() };
  }

  #takeWarm(image: Image, signal: AbortSignal | undefined): Promise<SandboxProcess> {
    if (this.#closed) return Promise.reject(new SandboxFault("the sandbox is closed"));
    if (signal?.aborted) return Promise.reject(signal.reason);
    this.#recent.unshift(image);
    this.#recent.length = Math.min(this.#recent.length, this.#options.size);
    const index = this.#warm.findIndex((process) => process.image === image);
    const [process] = index < 0 ? [] : this.#warm.splice(index, 1);
    if (process !== undefined) return Promise.resolve(this.#handOver(process));
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        image,
        take: (process) => {
          signal?.removeEventListener("abort", leave);
          resolve(this.#handOver(process));
        },
        refuse: (reason) => {
          signal?.removeEventListener("abort", leave);
          reject(reason);
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiting.push(waiter);
      this.#fill();
    });
  }

  /** Counts as busy from this moment on: whoever waits for it goes on a little later. */
  #handOver(process: SandboxProcess): SandboxProcess {
    this.#busy.add(process);
    return process;
  }

  /**
   * Boots processes until there are as many as the pool may hold. A job that waits for an image which nothing
   * is booting makes room: a warm process of another image, which nobody waits for, gives way.
   */
  #fill(): void {
    while (!this.#closed) {
      const wanted = this.#nextImage();
      if (wanted === null) return;
      if (this.#warm.length + this.#busy.size + this.#boots.size >= this.#options.size) {
        const spare = wanted.urgent ? this.#warm.pop() : undefined;
        if (spare === undefined) return;
        spare.stop();
      }
      this.#boot(wanted.image);
    }
  }

  /** What to boot next: first what jobs wait for, then what keeps the warm ones like the last jobs. */
  #nextImage(): { image: Image; urgent: boolean } | null {
    const booting = [...this.#boots.values()];
    for (const { image } of this.#waiting) {
      const at = booting.indexOf(image);
      if (at < 0) return { image, urgent: true };
      booting.splice(at, 1);
    }
    if (this.#warm.length + this.#busy.size + this.#boots.size >= this.#options.size) return null;
    const present = [...this.#warm.map(({ image }) => image), ...booting];
    const missing = this.#recent.find((image) => {
      const at = present.indexOf(image);
      if (at >= 0) present.splice(at, 1);
      return at < 0;
    });
    return { image: missing ?? "python", urgent: false };
  }

  #boot(image: Image): void {
    const boot: Promise<void> = this.#bootOne(image)
      .finally(() => this.#boots.delete(boot))
      .then(
        (process) => this.#welcome(process),
        (error: Error) => this.#failToBoot(image, error),
      );
    this.#boots.set(boot, image);
  }

  async #bootOne(image: Image): Promise<SandboxProcess> {
    const prepared = await this.#filesOf(image);
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
    const index = this.#waiting.findIndex(({ image }) => image === process.image);
    const [waiter] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (waiter === undefined) this.#warm.push(process);
    else waiter.take(process);
    this.#fill();
  }

  /** A process that ended before it had a job is replaced. */
  #dropDead(process: SandboxProcess): void {
    const index = this.#warm.indexOf(process);
    if (index < 0 || this.#closed) return;
    this.#warm.splice(index, 1);
    this.#note(new SandboxFault("a waiting sandbox process was ended from outside"));
    setTimeout(() => this.#fill(), PAUSE_AFTER_FAILURE_MS).unref();
  }

  #failToBoot(image: Image, error: Error): void {
    if (this.#closed) return;
    if (error instanceof LanguageMissing) {
      // Not there at all: whoever waits for it is told, and everybody else goes on.
      this.#noDjango = error.reason;
      this.#recent.splice(0, this.#recent.length, ...this.#recent.filter((each) => each !== image));
      this.#refuse(error, image);
      this.#fill();
      return;
    }
    this.#failures += 1;
    this.#note(error);
    if (this.#failures >= FAILURES_TO_GIVE_UP) {
      const fault = new SandboxFault(error.message, { cause: error });
      this.#firstWarm.reject(fault);
      this.#refuse(fault);
      this.#failures = 0;
      // The next job tries again; nothing restarts by itself what cannot start.
      return;
    }
    setTimeout(() => this.#fill(), PAUSE_AFTER_FAILURE_MS).unref();
  }

  #refuse(fault: SandboxFault, image?: Image): void {
    const refused = this.#waiting.filter((waiter) => image === undefined || waiter.image === image);
    for (const waiter of refused) {
      this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
      waiter.refuse(fault);
    }
  }

  #note(fault: Error): void {
    this.#lastFault = { message: fault.message, at: new Date() };
    this.#options.onFault(fault);
  }

  #killAll(): void {
    for (const each of [...this.#warm, ...this.#busy]) each.stop();
  }
}
