/**
 * Pyodide with the harness in it, the same for both hosts. Beside types only modules like this one are imported,
 * so that stripping the types gives modules that a worker and a Deno process can load as they are.
 */

import type { HarnessTexts } from "./harness-texts.ts";
import { prepareSnapshot, type SnapshotFile } from "./restore-snapshot.ts";

/** What a host must bring: Pyodide's loader and files, and where messages go. */
export interface InterpreterParts {
  loadPyodide: LoadPyodide;
  /** Folder of Pyodide's files: a path that ends in a slash, or a URL. */
  indexURL: string;
  /** What pyodide.asm.mjs exports, where the host has loaded it; else it is imported from the folder. */
  createModule?: unknown;
  /** Our modules, in their order; null when the snapshot holds them. */
  harness: HarnessTexts | null;
  /** Archive of Django's modules, with a snapshot too: what is imported late is read from it. */
  archive?: Uint8Array | null;
  /** Memory of an interpreter that has booted before, from `takeSnapshot`. */
  snapshot: Uint8Array | SnapshotFile | null;
  /** CPU time of this process so far, where the host can tell. */
  cpuMs?: () => number;
  /** Whether `takeSnapshot` will be called: it has to be known at boot. */
  forSnapshot?: boolean;
}

export interface Interpreter {
  /**
   * Runs one job (JSON of a RunJob) and reports through `emit` (JSON texts of protocol.ts), ending with
   * `end` or `fatal`. After `fatal` the interpreter is dead.
   */
  run(jobText: string, emit: (message: string) => void): Promise<void>;
  /**
   * Runs a first small job of its own: what a first run compiles and allocates is then done, and the first
   * job of a person is as fast as the next.
   */
  warmUp(): Promise<void>;
  /** Before any job. */
  takeSnapshot(): Uint8Array;
}

export async function bootInterpreter(parts: InterpreterParts): Promise<Interpreter> {
  const memory = guardMemory();
  const snapshot = parts.snapshot === null ? null : prepareSnapshot(parts.snapshot);
  const pyodide = await parts.loadPyodide({
    indexURL: parts.indexURL,
    // Pyodide's default is a public server; nothing may ever be asked of it.
    packageBaseUrl: parts.indexURL,
    ...(parts.createModule === undefined ? {} : { createPyodideModule: parts.createModule }),
    // Text hashes the same in each interpreter, so that a set has one order in the page and on the server.
    env: { PYTHONHASHSEED: "0" },
    ...(snapshot === null ? {} : { _loadSnapshot: snapshot }),
    ...(parts.forSnapshot ? { _makeSnapshot: true } : {}),
  });
  if (parts.archive) pyodide.FS.writeFile("/lib/django.zip", parts.archive);
  if (parts.harness !== null) defineHarness(pyodide, parts.harness);
  return {
    run: (jobText, emit) => runJob(pyodide, { memory, clock: new StopClock(parts.cpuMs) }, jobText, emit),
    warmUp: () => {
      const guards = { memory, clock: new StopClock() };
      return runJob(pyodide, guards, JSON.stringify(WARM_UP), () => undefined);
    },
    takeSnapshot: () => pyodide.makeMemorySnapshot(),
  };
}

const WARM_UP = {
  language: "python",
  code: "def warm(n):\n    print(n)\n    return [n / (n - 1)]\n",
  calls: [2, 1].map((n) => ({ name: "warm", setup: "", call: `warm(${n})`, limitMs: 1_000 })),
  limits: { wallMs: 1_000, memoryMb: 256, outputBytes: 1_024 },
};

type LoadPyodide = (config: Record<string, unknown>) => Promise<Pyodide>;

/** The part of Pyodide's API that is used here. */
interface Pyodide {
  FS: { writeFile(path: string, bytes: Uint8Array): void };
  globals: { set(name: string, value: unknown): void };
  runPython(code: string): unknown;
  pyimport(name: string): { start: PythonFunction };
  setStdin(options: { stdin: () => null }): void;
  setStdout(options: StreamOptions): void;
  setStderr(options: StreamOptions): void;
  setInterruptBuffer(buffer: object): void;
  makeMemorySnapshot(): Uint8Array;
}
interface StreamOptions {
  write: (bytes: Uint8Array) => number;
  isatty: false;
}
interface PythonFunction {
  (...args: unknown[]): unknown;
  callPromising(...args: unknown[]): Promise<unknown>;
}

/** Modules that answers use often. Loaded once, in the snapshot, an import of them costs nothing. */
const PRELOADED =
  "abc, array, ast, asyncio, base64, bisect, calendar, collections.abc, contextlib, contextvars, copy, csv, " +
  "dataclasses, datetime, decimal, enum, fractions, functools, hashlib, heapq, html, inspect, io, itertools, " +
  "logging, math, operator, pathlib, pickle, queue, re, secrets, statistics, string, struct, textwrap, " +
  "threading, tracemalloc, types, typing, unittest.mock, urllib.parse, uuid, weakref";

function defineHarness(pyodide: Pyodide, texts: HarnessTexts): void {
  pyodide.globals.set("texts", JSON.stringify(Object.entries(texts)));
  pyodide.runPython(`
import ${PRELOADED}
import gc, json, os, sys, types
if os.path.exists("/lib/django.zip"):
    sys.path.append("/lib/django.zip")
for name, text in json.loads(texts):
    name = "viva_" + name
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(text, name + ".py", "exec"), module.__dict__)
for name in [name for name in globals() if not name.startswith("__")]:
    del globals()[name]
import gc
gc.collect()
gc.freeze()
del gc
`);
}

async function runJob(
  pyodide: Pyodide,
  { memory, clock }: { memory: MemoryGuard; clock: StopClock },
  jobText: string,
  emit: (message: string) => void,
): Promise<void> {
  const { limits } = JSON.parse(jobText) as { limits: { memoryMb: number; outputBytes: number } };
  const output = new Output(limits.outputBytes, emit, () => clock.stop("output"));
  const start = pyodide.pyimport("viva_harness").start;
  pyodide.setStdin({ stdin: () => null });
  pyodide.setStdout({ write: (bytes) => output.write(1, bytes), isatty: false });
  pyodide.setStderr({ write: (bytes) => output.write(2, bytes), isatty: false });
  pyodide.setInterruptBuffer(clock.interruptBuffer);
  memory.allow(limits.memoryMb);
  const host = {
    emit: (message: string) => {
      output.send();
      emit(message);
    },
    arm: (limitMs: number, clockMs: number) => clock.arm(limitMs, clockMs),
    disarm: () => clock.disarm(),
    stopped: () => clock.reason,
  };
  try {
    // Promising calls let asyncio.run wait inside; a browser without stack switching runs all but that.
    await ("Suspending" in WebAssembly ? start.callPromising(jobText, host) : start(jobText, host));
  } catch (error) {
    output.send();
    const outOfMemory = memory.refused && error instanceof Error && /\bMemoryError\b/.test(error.message);
    const message = String(error).slice(0, 2_000);
    emit(JSON.stringify({ k: "fatal", status: outOfMemory ? "memory" : "fatal", message }));
  }
}

/**
 * Interrupts Python from inside its own thread: the interpreter looks at element 0 of the buffer every few
 * dozen instructions, and here that look is a getter which reads the clock. So an endless loop in Python is
 * stopped without shared memory and without killing the process. A loop inside one C call is not seen; the
 * host kills the process or the worker for that.
 *
 * A limit counts the CPU time that the code was given, so that a busy machine costs nobody a test. By the
 * clock it ends after three times as long at the latest: code that sleeps uses no CPU at all.
 */
class StopClock {
  reason: "" | "time" | "output" = "";
  readonly interruptBuffer: object;
  #armed: { limitMs: number; clockMs: number; since: number; cpuBefore: number } | null = null;
  #notBefore = 0;
  readonly #now = performance.now.bind(performance);
  readonly #cpuMs: () => number;

  constructor(cpuMs?: () => number) {
    this.#cpuMs = cpuMs ?? this.#now;
    const clock = this;
    this.interruptBuffer = {
      get 0(): number {
        return clock.#due() ? SIGINT : 0;
      },
      set 0(_: number) {
        // Python acknowledges here what the getter has already noted.
      },
    };
  }

  /** Interrupts after `limitMs` of CPU time, and in any case after `clockMs` by the clock. */
  arm(limitMs: number, clockMs: number): void {
    if (this.reason === "time") this.reason = "";
    this.#notBefore = 0;
    this.#armed = { limitMs, clockMs, since: this.#now(), cpuBefore: this.#cpuMs() };
  }

  disarm(): void {
    this.#armed = null;
  }

  stop(reason: "output"): void {
    this.reason = reason;
  }

  /** Once due, again after a pause: code that catches the first interrupt must not run on for ever. */
  #due(): boolean {
    if (this.#armed === null) return false;
    const now = this.#now();
    if (now < this.#notBefore) return false;
    if (this.reason === "" && this.#isOver(this.#armed, now - this.#armed.since)) this.reason = "time";
    if (this.reason === "") return false;
    this.#notBefore = now + PAUSE_BETWEEN_INTERRUPTS_MS;
    return true;
  }

  #isOver(
    { limitMs, clockMs, cpuBefore }: { limitMs: number; clockMs: number; cpuBefore: number },
    passed: number,
  ) {
    if (passed >= clockMs) return true;
    return passed >= limitMs && (this.#cpuMs() - cpuBefore >= limitMs || passed >= limitMs * CLOCK_FACTOR);
  }
}

const CLOCK_FACTOR = 3;
const SIGINT = 2;
const PAUSE_BETWEEN_INTERRUPTS_MS = 150;

/** Collects what is printed, up to the limit, and sends it in pieces that keep the order of the streams. */
class Output {
  #left: number;
  #pending = "";
  #fd: 1 | 2 = 1;
  #sentAt = 0;
  readonly #emit: (message: string) => void;
  readonly #overflow: () => void;
  readonly #decoders = { 1: new TextDecoder(), 2: new TextDecoder() };

  constructor(limitBytes: number, emit: (message: string) => void, overflow: () => void) {
    this.#left = limitBytes;
    this.#emit = emit;
    this.#overflow = overflow;
  }

  write(fd: 1 | 2, bytes: Uint8Array): number {
    const taken = bytes.subarray(0, this.#left);
    this.#left -= taken.length;
    if (taken.length > 0) {
      if (fd !== this.#fd) this.send();
      this.#fd = fd;
      this.#pending += this.#decoders[fd].decode(taken, { stream: true });
      // What is pending is lost when the process is killed in the middle of a C call: keep that short.
      if (this.#pending.length > PENDING_CHARACTERS || performance.now() - this.#sentAt > PENDING_MS)
        this.send();
    }
    if (taken.length < bytes.length) {
      this.send();
      this.#emit(JSON.stringify({ k: "over" }));
      this.#overflow();
    }
    return bytes.length;
  }

  send(): void {
    if (this.#pending === "") return;
    this.#emit(JSON.stringify({ k: "out", fd: this.#fd, text: this.#pending }));
    this.#pending = "";
    this.#sentAt = performance.now();
  }
}

const PENDING_CHARACTERS = 4_096;
const PENDING_MS = 20;

interface MemoryGuard {
  /** True once a request for more memory was refused. */
  readonly refused: boolean;
  allow(memoryMb: number): void;
}

/**
 * Refuses to grow the interpreter's memory past the limit; Python then raises MemoryError. Code that reaches
 * into JavaScript can undo this: the server has the limits of V8 and of the process behind it.
 */
function guardMemory(): MemoryGuard {
  const guard = {
    refused: false,
    pages: Number.POSITIVE_INFINITY,
    allow(memoryMb: number) {
      guard.pages = memoryMb * 16;
      guard.refused = false;
    },
  };
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (delta: number): number {
    if (this.buffer.byteLength / 65_536 + Number(delta) > guard.pages) {
      guard.refused = true;
      throw new RangeError("the memory limit of this run is reached");
    }
    try {
      return grow.call(this, delta);
    } catch (error) {
      guard.refused = true;
      throw error;
    }
  };
  return guard;
}
