import { type ChildProcessByStdio, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import type { Readable, Writable } from "node:stream";
import type { Image } from "../images.ts";
import { ProtocolBreak } from "../protocol.ts";
import type { SandboxFiles } from "../setup/build-files.ts";
import type { Death, Machine, MachineListener } from "../supervise-run.ts";
import { encodeFrame, FrameReader } from "./frames.ts";
import { type Identity, spawnUser } from "./identity.ts";
import { processUsage } from "./process-usage.ts";

export interface ProcessOptions {
  image: Image;
  files: SandboxFiles;
  identity: Identity;
  /** An empty, unwritable folder. */
  workingFolder: string;
  /** Most memory of the interpreter in MiB. The process as a whole may take three times that and more. */
  memoryMb: number;
  /** CPU seconds for boot and job together, after which the kernel ends the process. */
  cpuSeconds: number;
}

const BOOT_LIMIT_MS = 30_000;
const LARGEST_FRAME_BYTES = 4_194_304;
const KEPT_STDERR_CHARACTERS = 8_192;

/** A Deno process that has booted Python, given up every permission, and waits for its only job. */
export class SandboxProcess implements Machine {
  readonly image: Image;
  readonly pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  readonly exited: Promise<void>;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #nonce = randomBytes(16).toString("hex");
  readonly #frames = new FrameReader(LARGEST_FRAME_BYTES);
  #stderr = "";
  #listener: MachineListener | null = null;
  /** Why it ended before anybody listened. */
  #earlyDeath: Death | null = null;
  #stopped = false;
  #usageAtStart: { cpuMs: number; peakMb: number } | null = null;
  #lastUsage: { cpuMs: number | null; peakMb: number | null } | null = null;

  /** Resolves when the process is ready. Rejects, with the process gone, when it does not get there. */
  static async boot(options: ProcessOptions): Promise<SandboxProcess> {
    const booting = new SandboxProcess(options.image, spawnDeno(options));
    try {
      await booting.#ready();
      return booting;
    } catch (error) {
      booting.stop();
      throw error;
    }
  }

  private constructor(image: Image, child: ChildProcessByStdio<Writable, Readable, Readable>) {
    this.image = image;
    this.#child = child;
    // Without a pid spawn has failed, and `error` is about to say why.
    this.pid = child.pid ?? 0;
    this.exited = new Promise((resolve) => {
      child.once("error", () => resolve());
      child.once("close", () => resolve());
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-KEPT_STDERR_CHARACTERS);
    });
    // A write to a process that has just died: its `close` tells the rest.
    child.stdin.on("error", () => undefined);
  }

  start(jobText: string, listener: MachineListener): void {
    this.#listener = listener;
    if (this.#earlyDeath !== null) {
      this.#tellDeath(this.#earlyDeath);
      return;
    }
    this.#usageAtStart = processUsage(this.pid);
    this.#child.stdin.end(encodeFrame(this.#nonce, jobText));
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) this.#reportDeath();
  }

  stop(): void {
    this.usage();
    this.#stopped = true;
    if (this.pid === 0) return;
    try {
      process.kill(-this.pid, "SIGKILL");
    } catch (error) {
      // The group is gone already.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }

  /** Stops it in the middle of a run, which then fails with a fault of the host instead of a verdict. */
  abandon(why: string): void {
    this.#tellDeath({ by: "host", message: why });
    this.stop();
  }

  usage(): { cpuMs: number | null; peakMb: number | null } {
    const now = this.#stopped ? null : processUsage(this.pid);
    if (now !== null && this.#usageAtStart !== null) {
      this.#lastUsage = { cpuMs: round(now.cpuMs - this.#usageAtStart.cpuMs), peakMb: round(now.peakMb) };
    }
    return this.#lastUsage ?? { cpuMs: null, peakMb: null };
  }

  #ready(): Promise<void> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`a sandbox process did not start: ${why}`));
      const timer = setTimeout(() => fail(`not ready after ${BOOT_LIMIT_MS / 1_000} s`), BOOT_LIMIT_MS);
      child.once("error", (error) => fail(error.message));
      child.once("close", (code, signal) => {
        clearTimeout(timer);
        fail(`${signal ?? `exit code ${code}`}; ${this.#stderr.trim() || "it said nothing"}`);
        this.#reportDeath();
      });
      child.stdout.on("data", (chunk: Buffer) => {
        for (const frame of this.#read(chunk)) {
          if (this.#listener === null && frame.nonce === "ready") {
            clearTimeout(timer);
            resolve();
          } else if (frame.nonce === this.#nonce) this.#listener?.message(frame.text);
          else this.#broken();
        }
      });
    });
  }

  #read(chunk: Buffer): { nonce: string; text: string }[] {
    if (this.#stopped) return [];
    try {
      return this.#frames.push(chunk);
    } catch (error) {
      if (!(error instanceof ProtocolBreak)) throw error;
      this.#broken();
      return [];
    }
  }

  /** Nothing of ours writes such bytes: the code got at stdout, and is not listened to any longer. */
  #broken(): void {
    this.#tellDeath({ by: "code", status: "fatal", message: "it wrote over the results of its own run" });
    this.stop();
  }

  #reportDeath(): void {
    if (!this.#stopped)
      this.#tellDeath(explainExit(this.#child.exitCode, this.#child.signalCode, this.#stderr));
  }

  #tellDeath(death: Death): void {
    const listener = this.#listener;
    this.#listener = null;
    if (listener === null) this.#earlyDeath ??= death;
    else listener.died(death);
  }
}

/**
 * Code in the sandbox cannot send signals, so a process that was killed was killed by somebody else: the
 * operator, or the kernel for want of memory on the machine. Every other end is the code's own doing.
 */
function explainExit(code: number | null, signal: NodeJS.Signals | null, stderr: string): Death {
  if (signal === "SIGXCPU") return { by: "code", status: "timeout", message: "CPU time used up" };
  if (signal === "SIGKILL" || signal === "SIGTERM" || signal === "SIGINT" || signal === "SIGHUP") {
    return { by: "host", message: `a sandbox process was ended by ${signal}` };
  }
  if (/out of memory|allocation failed/i.test(stderr)) {
    return { by: "code", status: "memory", message: "memory used up" };
  }
  return {
    by: "code",
    status: "fatal",
    message: stderr.trim() || `it ended with ${signal ?? `exit code ${code}`}`,
  };
}

function spawnDeno(options: ProcessOptions): ChildProcessByStdio<Writable, Readable, Readable> {
  const { files, identity } = options;
  const v8 = [
    `--wasm-max-mem-pages=${options.memoryMb * 16}`,
    `--max-old-space-size=${options.memoryMb}`,
    // With V8's own 1 MB the interpreter crashes where Python would raise RecursionError.
    `--stack-size=${STACK_KB}`,
    `--wasm-stack-switching-stack-size=${STACK_KB}`,
    // A process lives for one short job: compiling its hot parts a second time costs a fifth of the boot, and
    // pays only from about a second of work on, which then takes up to a third longer.
    "--no-wasm-tier-up",
    "--no-wasm-dynamic-tiering",
    // Threads that compile and collect in the background spend more of the machine's time than they save of
    // the job's: it is too short for what they prepare.
    "--single-threaded",
  ];
  const command = [
    ...identity.prefix,
    "sh",
    "-c",
    `${limits(options)} exec "$0" "$@"`,
    files.deno,
    "run",
    ..."--quiet --no-prompt --no-config --no-lock --no-remote --no-npm --no-code-cache --cached-only".split(
      " ",
    ),
    ..."--deny-net --deny-env --deny-sys --deny-run --deny-ffi --deny-write --deny-import".split(" "),
    `--allow-read=${files.folder}`,
    `--v8-flags=${v8.join(",")}`,
    files.runner,
    `${files.folder}/`,
    ...files.parts,
  ];
  const [program = "", ...rest] = command;
  return spawn(program, rest, {
    cwd: options.workingFolder,
    // A writable DENO_DIR would let localStorage carry data from one run to the next.
    env: {
      DENO_DIR: "/nonexistent",
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
      // Large pages, where the kernel offers them, for what is allocated in one piece: fewer faults at boot.
      GLIBC_TUNABLES: "glibc.malloc.hugetlb=1",
      PATH: "/usr/bin:/bin:/usr/sbin:/sbin",
    },
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
    ...spawnUser(identity),
  });
}

/** Less than half of the 8 MB that the kernel gives the first thread of a process. */
const STACK_KB = 3_900;

/** No core dumps, no file of any size, few descriptors; CPU softly, so that the signal tells what it was. */
function limits({ memoryMb, cpuSeconds }: ProcessOptions): string {
  const dataKb = (memoryMb + 768) * 1_024;
  const kinds = [
    `-H -t ${cpuSeconds + 2}`,
    `-S -t ${cpuSeconds}`,
    "-c 0",
    `-d ${dataKb}`,
    "-f 0",
    "-n 64",
    "-s 8192",
  ];
  return kinds.map((kind) => `ulimit ${kind} 2>/dev/null;`).join(" ");
}

const round = (value: number) => Math.round(value * 10) / 10;
