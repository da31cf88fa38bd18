import type { CallObservation, RunJob, RunResult, RunStatus } from "@viva/domain/execution/run";
import { type Message, ProtocolBreak } from "./protocol.ts";

type Trouble = Exclude<RunStatus, "ok">;

/** What is known of a run so far. It outlives the interpreters that work on it, should one die halfway. */
export class RunRecord {
  readonly #job: RunJob;
  readonly #seen: (CallObservation | undefined)[];
  readonly #output = { stdout: "", stderr: "" };
  #printed = 0;
  #status: RunStatus = "ok";
  #rest: Trouble = "fatal";
  #errorLine: number | null = null;
  /** Index of the job's call with which the present piece begins. */
  #base = 0;
  /** Index of the call that is running, null between calls and in a run without calls. */
  #running: number | null = null;
  #next = 0;
  /** What the running call has printed since its mark; null where nobody asks. */
  #printedByCall: string | null = null;

  constructor(job: RunJob) {
    this.#job = job;
    this.#seen = job.calls.map(() => undefined);
  }

  get running(): number | null {
    return this.#running;
  }

  /** The calls that are still to be run, with what is left of the limits. Null when nothing is. */
  remaining(wallMsLeft: number): RunJob | null {
    const outputLeft = this.#job.limits.outputBytes - this.#printed;
    if (this.#next >= this.#job.calls.length || wallMsLeft < 1 || outputLeft < 1) return null;
    return {
      ...this.#job,
      calls: this.#job.calls.slice(this.#next),
      limits: { ...this.#job.limits, wallMs: Math.floor(wallMsLeft), outputBytes: outputLeft },
    };
  }

  /** From here on messages speak of the calls that `remaining` gave. */
  startPiece(): void {
    this.#base = this.#next;
    this.#running = null;
  }

  /** Takes in a message other than `over` and `fatal`. Throws ProtocolBreak when it cannot follow here. */
  accept(message: Extract<Message, { k: "call" | "mark" | "seen" | "out" | "end" }>): void {
    switch (message.k) {
      case "call":
        this.#begin(message.i + this.#base);
        break;
      case "mark":
        if (message.i + this.#base !== this.#running) throw new ProtocolBreak("nothing runs to be marked");
        this.#printedByCall = "";
        break;
      case "seen":
        this.#observe(message.i + this.#base, message.seen);
        break;
      case "out":
        this.#print(message.fd, message.text);
        break;
      case "end":
        this.fail(message.status);
        this.#errorLine = message.errorLine;
        this.#rest = message.rest === "ok" ? "fatal" : message.rest;
        this.#running = null;
    }
  }

  /** Ends the call that is running, if there is one, and notes the status of the run. */
  cutShort(status: Trouble, ms: number): void {
    this.fail(status);
    this.#rest = status;
    const index = this.#running;
    const call = index === null ? undefined : this.#job.calls[index];
    if (index === null || call === undefined) return;
    this.#running = null;
    this.#seen[index] =
      status === "timeout"
        ? { kind: "timeout", name: call.name, ms }
        : { kind: "missing", name: call.name, reason: status };
  }

  /** Adds a line to stderr: why the interpreter died, for one. */
  note(text: string): void {
    this.#output.stderr +=
      this.#output.stderr === "" || this.#output.stderr.endsWith("\n") ? text : `\n${text}`;
  }

  /** The first trouble is the one that the run is known by. */
  fail(status: RunStatus): void {
    if (this.#status === "ok") this.#status = status;
  }

  result(measured: { wallMs: number; cpuMs: number | null; peakMb: number | null }): RunResult {
    const calls = this.#job.calls.map(
      (call, index): CallObservation =>
        this.#seen[index] ?? { kind: "missing", name: call.name, reason: this.#rest },
    );
    const unseen = this.#seen.some((seen) => seen === undefined);
    if (unseen) this.fail(this.#rest);
    return { status: this.#status, ...this.#output, calls, errorLine: this.#errorLine, ...measured };
  }

  #begin(index: number): void {
    if (this.#running !== null || index !== this.#next || index >= this.#job.calls.length) {
      throw new ProtocolBreak(`call ${index} cannot begin here`);
    }
    this.#running = index;
    this.#next = index + 1;
    this.#printedByCall = null;
  }

  #observe(index: number, seen: CallObservation): void {
    if (index !== this.#running || seen.name !== this.#job.calls[index]?.name) {
      throw new ProtocolBreak(`call ${index} is not running`);
    }
    const printed = this.#printedByCall;
    this.#seen[index] =
      seen.kind === "value" && this.#job.calls[index]?.observe === "output"
        ? { ...seen, printed: printed ?? "" }
        : seen;
    this.#running = null;
  }

  #print(fd: 1 | 2, text: string): void {
    this.#printed += new TextEncoder().encode(text).length;
    // The interpreter counts too; this is for code that prints past it. Some slack for replaced bytes.
    if (this.#printed > this.#job.limits.outputBytes * 3 + 64)
      throw new ProtocolBreak("more output than allowed");
    this.#output[fd === 1 ? "stdout" : "stderr"] += text;
    if (fd === 1 && this.#printedByCall !== null) this.#printedByCall += text;
  }
}
