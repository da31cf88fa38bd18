import {
  type Language,
  type RunJob,
  type RunResult,
  type RunStatus,
  SandboxFault,
} from "@viva/domain/execution/run";
import { ProtocolBreak, parseMessage } from "./protocol.ts";
import { RunRecord } from "./run-record.ts";

/** One booted interpreter, behind a process or a worker. It gets one job at a time. */
export interface Machine {
  /** Sends the job. Messages arrive as texts; `died` is called at most once, and not after `stop`. */
  start(jobText: string, listener: MachineListener): void;
  /** Kills it at once, whatever it does. */
  stop(): void;
  /** CPU time since `start` and the most memory held; null where it cannot be told. */
  usage(): { cpuMs: number | null; peakMb: number | null };
}

export interface MachineListener {
  message(text: string): void;
  died(death: Death): void;
}

/** `code`: what ran brought the interpreter down. `host`: something else did, and the run may be repeated. */
export type Death =
  | { by: "code"; status: Exclude<RunStatus, "ok">; message: string }
  | { by: "host"; message: string };

/**
 * Lends a machine that is ready for the language. `giveBack(false)` says that it has been stopped or has died.
 */
export interface MachineSource {
  lend(
    language: Language,
    signal: AbortSignal | undefined,
  ): Promise<{ machine: Machine; giveBack(usable: boolean): void }>;
}

/**
 * Runs a job to its end and returns what was observed, whatever the code does. When a call brings an
 * interpreter down (an endless loop in C, a crash), the calls after it run in another, so that one bad call
 * costs the others nothing. A death of the host's making is tried again once.
 *
 * Rejects with SandboxFault when the host fails twice, with the signal's reason when cancelled.
 */
export async function superviseRun(
  job: RunJob,
  source: MachineSource,
  signal?: AbortSignal,
): Promise<RunResult> {
  const measured: Measured = { wallMs: 0, cpuMs: null, peakMb: null };
  let record = new RunRecord(job);
  let piece: RunJob | null = job;
  let retried = false;

  while (piece !== null) {
    const ending = await runPiece(piece, record, source, measured, signal);
    if (ending.kind === "cancelled") throw signal?.reason;
    if (ending.kind === "fault") {
      if (retried) throw new SandboxFault(ending.message);
      retried = true;
      record = new RunRecord(job);
      piece = job;
      Object.assign(measured, { wallMs: 0, cpuMs: null, peakMb: null });
    } else {
      const goOn = ending.kind === "cut" && ending.goOn;
      piece = goOn ? record.remaining(job.limits.wallMs - measured.wallMs) : null;
    }
  }
  const wallMs = Math.round(measured.wallMs * 10) / 10;
  return record.result({ ...measured, wallMs });
}

type Measured = Pick<RunResult, "wallMs" | "cpuMs" | "peakMb">;

async function runPiece(
  job: RunJob,
  record: RunRecord,
  source: MachineSource,
  measured: Measured,
  signal: AbortSignal | undefined,
): Promise<Ending> {
  const { machine, giveBack } = await source.lend(job.language, signal);
  let usable = false;
  try {
    record.startPiece();
    const startedAt = performance.now();
    const ending = await new Piece(job, machine, record, signal).run();
    measured.wallMs += performance.now() - startedAt;
    const { cpuMs, peakMb } = machine.usage();
    if (cpuMs !== null) measured.cpuMs = (measured.cpuMs ?? 0) + cpuMs;
    if (peakMb !== null) measured.peakMb = Math.max(measured.peakMb ?? 0, peakMb);
    usable = ending.kind === "end";
    return ending;
  } finally {
    if (!usable) machine.stop();
    giveBack(usable);
  }
}

/** How the work of one machine ended. */
type Ending =
  | { kind: "end" }
  /** The machine had to be stopped, or died of the code. */
  | { kind: "cut"; goOn: boolean }
  | { kind: "fault"; message: string }
  | { kind: "cancelled" };

/** The interpreter stops itself at a limit; this long after, the host does it the hard way. */
const GRACE_MS = 400;
const TICK_MS = 25;
/** A call's limit counts CPU time, and by the clock this many times as much: see StopClock. */
const CLOCK_FACTOR = 3;
const LARGEST_TRAFFIC_CHARACTERS = 8_388_608;

class Piece {
  readonly #job: RunJob;
  readonly #machine: Machine;
  readonly #record: RunRecord;
  readonly #signal: AbortSignal | undefined;
  readonly #ending = Promise.withResolvers<Ending>();
  #endsAt = 0;
  /** When too much output came; null while there is not. */
  #overAt: number | null = null;
  #call: { limitMs: number; beganAt: number; cpuBefore: number | null } | null = null;
  #lateTicks = 0;
  #traffic = 0;
  #done = false;

  constructor(job: RunJob, machine: Machine, record: RunRecord, signal: AbortSignal | undefined) {
    this.#job = job;
    this.#machine = machine;
    this.#record = record;
    this.#signal = signal;
  }

  async run(): Promise<Ending> {
    const cancel = () => this.#end({ kind: "cancelled" });
    if (this.#signal?.aborted) cancel();
    this.#signal?.addEventListener("abort", cancel);
    this.#endsAt = performance.now() + this.#job.limits.wallMs;
    const ticking = setInterval(() => this.#tick(), TICK_MS);
    if (!this.#done) {
      this.#machine.start(JSON.stringify(this.#job), {
        message: (text) => this.#receive(text),
        died: (death) => this.#die(death),
      });
    }
    try {
      return await this.#ending.promise;
    } finally {
      clearInterval(ticking);
      this.#signal?.removeEventListener("abort", cancel);
    }
  }

  #receive(text: string): void {
    if (this.#done) return;
    try {
      this.#traffic += text.length;
      if (this.#traffic > LARGEST_TRAFFIC_CHARACTERS) throw new ProtocolBreak("too much was reported");
      this.#apply(text);
    } catch (error) {
      if (!(error instanceof ProtocolBreak)) throw error;
      // Only the code that runs can have done this, and it is not trusted any further.
      this.#record.note("The code interfered with the interpreter that ran it.\n");
      this.#cut("fatal", false);
    }
  }

  #apply(text: string): void {
    const message = parseMessage(text);
    switch (message.k) {
      case "over":
        this.#record.fail("output");
        this.#overAt ??= performance.now();
        return;
      case "fatal":
        this.#die({ by: "code", status: message.status, message: message.message });
        return;
      case "end":
        this.#record.accept(message);
        this.#end({ kind: "end" });
        return;
      case "call": {
        this.#record.accept(message);
        const limitMs = this.#job.calls[message.i]?.limitMs ?? 0;
        this.#call = { limitMs, beganAt: performance.now(), cpuBefore: this.#machine.usage().cpuMs };
        return;
      }
      case "seen":
        this.#record.accept(message);
        this.#call = null;
        return;
      case "mark":
      case "out":
        this.#record.accept(message);
    }
  }

  /**
   * Stops the machine when a limit is well past. Only at the second tick that finds it so: should this thread
   * itself have been held up, what the machine sent in time is read between the two.
   */
  #tick(): void {
    const status = this.#overdue(performance.now());
    this.#lateTicks = status === null ? 0 : this.#lateTicks + 1;
    if (status !== null && this.#lateTicks > 1)
      this.#cut(status, status === "timeout" && this.#job.calls.length > 0);
  }

  #overdue(now: number): "timeout" | "output" | null {
    if (this.#overAt !== null && now > this.#overAt + GRACE_MS) return "output";
    if (now > this.#endsAt + GRACE_MS) return "timeout";
    if (this.#call === null) return null;
    const { limitMs, beganAt, cpuBefore } = this.#call;
    const clockMs = now - beganAt;
    if (clockMs <= limitMs + GRACE_MS) return null;
    const { cpuMs } = this.#machine.usage();
    const spent =
      cpuMs === null || cpuBefore === null ? clockMs : Math.max(cpuMs - cpuBefore, clockMs / CLOCK_FACTOR);
    return spent > limitMs + GRACE_MS ? "timeout" : null;
  }

  #die(death: Death): void {
    if (this.#done) return;
    if (death.by === "host") {
      this.#end({ kind: "fault", message: death.message });
      return;
    }
    if (death.status === "fatal") this.#record.note(explainCrash(death.message));
    // Between two calls nothing can be blamed, and nothing tells which call to go on with.
    this.#cut(death.status, this.#record.running !== null);
  }

  #cut(status: Exclude<RunStatus, "ok">, goOn: boolean): void {
    const beganAt = this.#call?.beganAt ?? performance.now();
    this.#record.cutShort(status, Math.round(performance.now() - beganAt));
    this.#end({ kind: "cut", goOn });
  }

  #end(ending: Ending): void {
    if (this.#done) return;
    this.#done = true;
    this.#ending.resolve(ending);
  }
}

function explainCrash(message: string): string {
  if (/call stack|stack overflow/i.test(message)) {
    return "The interpreter crashed: the recursion went deeper than it can hold.\n";
  }
  const firstLine = message.trim().split("\n", 1)[0] ?? "";
  return `The interpreter crashed${firstLine === "" ? "" : `: ${firstLine.slice(0, 300)}`}.\n`;
}
