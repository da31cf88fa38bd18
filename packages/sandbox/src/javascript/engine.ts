/**
 * Runs one job of JavaScript or TypeScript: the same in the worker of the page and in the process on the
 * server. Observes; judges nothing, knows no expected value. A loop that does not end is for the host to stop.
 */
import type { Syntax, SyntaxProblem } from "./syntax.ts";
import { className, inspect, tagged } from "./values.ts";

/** What a host brings. */
export interface ScriptHost {
  /** Takes JSON texts of protocol.ts. */
  emit(message: string): void;
  syntax: Syntax;
}

interface ScriptCall {
  name: string;
  setup: string;
  call?: string;
  snippet?: string;
  observe?: string;
  limitMs: number;
}
interface ScriptJob {
  language: string;
  code: string;
  /** Tell how it parses, and run nothing. */
  parseOnly?: boolean;
  calls: ScriptCall[];
  limits: { wallMs: number; outputBytes: number };
}
type Ending = "ok" | "error" | "timeout" | "output";

const now = performance.now.bind(performance);
const startTimer = setTimeout;
const stopTimer = clearTimeout;
/** Calls are evaluated inside of the function that the code is the body of, and so see all of its names. */
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...parts: string[]
) => () => Promise<(text: string) => unknown>;
/** Lines that V8 puts before the body of such a function. */
const LINES_BEFORE = 2;
const LONGEST_MESSAGE = 2_000;
/** As for Python: waiting is no work, and by the clock a call may take three times its limit. */
const CLOCK_FACTOR_OF_CALLS = 3;

export async function runScript(jobText: string, host: ScriptHost): Promise<void> {
  const job = JSON.parse(jobText) as ScriptJob;
  const timers = new Timers();
  const output = new ScriptOutput(job.limits.outputBytes, host.emit);
  timers.install();
  output.install();
  const end = (status: Ending, errorLine: number | null) =>
    host.emit(`{"k":"end","status":"${status}","rest":"${status}","errorLine":${errorLine}}`);
  const typed = job.language === "typescript";
  const parsed = parse(job.code, typed, host.syntax);
  if (job.parseOnly) {
    const problem = "problem" in parsed ? parsed.problem : null;
    output.write(1, JSON.stringify({ problems: problem === null ? [] : [problem] }));
    return end("ok", null);
  }
  if ("error" in parsed) {
    const line = parsed.problem?.line ?? null;
    output.write(2, `Uncaught ${describe(parsed.error, line)}\n`);
    return end("error", line);
  }
  const { body } = parsed;
  const endsAt = now() + job.limits.wallMs;
  if (job.calls.length === 0) {
    const seen = await attempt(async () => {
      await load(body);
      await timers.idle();
    }, job.limits.wallMs);
    if (output.over) return end("output", null);
    if (seen.kind === "late") return end("timeout", null);
    if (seen.kind === "value") return end("ok", null);
    output.write(2, `Uncaught ${describe(seen.error)}\n`);
    return end("error", lineOf(seen.error));
  }
  let status: Ending = "ok";
  for (const [index, call] of job.calls.entries()) {
    const left = endsAt - now();
    if (left <= 0) {
      host.emit(
        `{"k":"end","status":"${status === "ok" ? "timeout" : status}","rest":"timeout","errorLine":null}`,
      );
      return;
    }
    host.emit(`{"k":"call","i":${index}}`);
    const ending = await runOne(index, call, body, Math.min(left, call.limitMs * CLOCK_FACTOR_OF_CALLS));
    timers.clear();
    if (status === "ok") status = ending.status;
    if (ending.status === "error" || ending.status === "output") return end(ending.status, ending.line);
  }
  end(status, null);

  async function runOne(
    index: number,
    call: ScriptCall,
    body: string,
    limitMs: number,
  ): Promise<{ status: Ending; line: number | null }> {
    const began = now();
    let loaded = false;
    const seen = await attempt(async () => {
      const evaluate = await load(body);
      loaded = true;
      if (call.observe === "output") host.emit(`{"k":"mark","i":${index}}`);
      return await evaluate(textOf(call, typed ? host.syntax.strip : (text) => text));
    }, limitMs);
    const ms = Math.round((now() - began) * 1_000) / 1_000;
    const report = (fields: string) =>
      host.emit(
        `{"k":"seen","i":${index},"seen":{${fields},"name":${JSON.stringify(call.name)},"ms":${ms}}}`,
      );
    if (output.over) return { status: "output", line: null };
    if (seen.kind === "late") {
      report('"kind":"timeout"');
      return { status: "timeout", line: null };
    }
    if (seen.kind === "value") {
      report(`"kind":"value","value":${tagged(seen.value)}`);
      return { status: "ok", line: null };
    }
    if (!loaded) {
      output.write(2, `Uncaught ${describe(seen.error)}\n`);
      return { status: "error", line: lineOf(seen.error) };
    }
    const { types, message } = classesOf(seen.error);
    const said = `"types":${JSON.stringify(types)},"message":${JSON.stringify(message)}`;
    report(`"kind":"raised",${said},"line":${lineOf(seen.error)}`);
    return { status: "ok", line: null };
  }
}

type Parsed = { body: string } | { error: unknown; problem: SyntaxProblem | null };

/** The code as the body of a function that evaluates calls in it; the engine has the last word on whether it parses. */
function parse(code: string, typed: boolean, syntax: Syntax): Parsed {
  try {
    const source = typed ? syntax.strip(code) : code;
    const body = `"use strict";${withoutExports(source)}\n;return $evaluate_ => eval($evaluate_);`;
    compile(body);
    return { body };
  } catch (error) {
    return { error, problem: syntax.findProblem(code) };
  }
}

async function load(body: string): Promise<(text: string) => unknown> {
  return compile(body)();
}

/** In a place of its own, which stacks name as the origin of the code. */
function compile(body: string): () => Promise<(text: string) => unknown> {
  return new AsyncFunction(body);
}

/** Set-up and call as one expression. Tests may be written in the language of the answer. */
function textOf({ setup, call, snippet }: ScriptCall, strip: (source: string) => string): string {
  const value = snippet === undefined ? `(\n${call}\n)` : `eval(${JSON.stringify(strip(snippet))})`;
  return strip(`(async () => {\n${setup}\n;return ${value};})()`);
}

/** A function body exports nothing; the word is blanked, so that columns stay. */
function withoutExports(source: string): string {
  return source
    .replace(/^export default (?=(async )?function|class)/gm, "               ")
    .replace(/^export (?=(async )?function|class|const|let|var|abstract)/gm, "       ")
    .replace(/^export \{[^}]*\};?\s*$/gm, "");
}

type Attempted = { kind: "value"; value: unknown } | { kind: "thrown"; error: unknown } | { kind: "late" };

async function attempt(work: () => Promise<unknown>, limitMs: number): Promise<Attempted> {
  let timer: ReturnType<typeof startTimer> | undefined;
  const late = new Promise<Attempted>((resolve) => {
    timer = startTimer(() => resolve({ kind: "late" }), limitMs);
  });
  const done = work().then(
    (value): Attempted => ({ kind: "value", value }),
    (error: unknown): Attempted => ({ kind: "thrown", error }),
  );
  try {
    return await Promise.race([done, late]);
  } finally {
    stopTimer(timer);
  }
}

/** The class of what was thrown and its bases, nearest first. */
function classesOf(error: unknown): { types: string[]; message: string } {
  if (typeof error !== "object" || error === null)
    return { types: [typeof error], message: String(error).slice(0, LONGEST_MESSAGE) };
  const types: string[] = [];
  for (let each = error; each !== null && each !== Object.prototype; each = Object.getPrototypeOf(each)) {
    const name = className(each);
    if (!types.includes(name)) types.push(name);
  }
  const { message } = error as { message?: unknown };
  return {
    types: types.length === 0 ? ["Object"] : types,
    message: typeof message === "string" ? message.slice(0, LONGEST_MESSAGE) : "",
  };
}

function describe(error: unknown, line = lineOf(error)): string {
  const text = inspect(error).slice(0, LONGEST_MESSAGE);
  return line === null ? text : `${text}\n    in line ${line}`;
}

/** The innermost line of the code on the way of the error, null when it never entered it. */
function lineOf(error: unknown): number | null {
  const { stack } = (typeof error === "object" && error !== null ? error : {}) as { stack?: unknown };
  if (typeof stack !== "string") return null;
  const found = stack
    .split("\n")
    .find(
      (frame) =>
        /eval at compile|eval at runOne/.test(frame) && !/eval at eval|eval at <anonymous>/.test(frame),
    );
  const line = Number(/<anonymous>:(\d+):\d+\)?$/.exec(found ?? "")?.[1]);
  return Number.isNaN(line) || line <= LINES_BEFORE ? null : line - LINES_BEFORE;
}

/** Timers of the code: a program ends when none is left, and a call leaves none to the next. */
class Timers {
  readonly #pending = new Map<unknown, () => void>();
  #whenIdle: (() => void) | null = null;

  install(): void {
    const add =
      (repeat: boolean) =>
      (work: (...rest: unknown[]) => void, ms?: number, ...rest: unknown[]) => {
        const start = repeat ? setIntervalOfHost : startTimer;
        const id = start(() => {
          if (!repeat) this.#drop(id);
          work(...rest);
        }, ms);
        this.#pending.set(id, () => (repeat ? clearIntervalOfHost(id) : stopTimer(id)));
        return id;
      };
    const stop = (id: unknown) => {
      this.#pending.get(id)?.();
      this.#drop(id);
    };
    const own = { setTimeout: add(false), setInterval: add(true), clearTimeout: stop, clearInterval: stop };
    Object.assign(globalThis, own);
  }

  clear(): void {
    for (const stop of this.#pending.values()) stop();
    this.#pending.clear();
  }

  async idle(): Promise<void> {
    if (this.#pending.size === 0) return;
    await new Promise<void>((resolve) => {
      this.#whenIdle = resolve;
    });
  }

  #drop(id: unknown): void {
    this.#pending.delete(id);
    // After the work of the last timer, which may start another.
    if (this.#pending.size === 0) {
      startTimer(() => {
        if (this.#pending.size === 0) this.#whenIdle?.();
      }, 0);
    }
  }
}
const setIntervalOfHost = setInterval;
const clearIntervalOfHost = clearInterval;

/** What console prints, up to the limit. */
class ScriptOutput {
  over = false;
  #left: number;
  readonly #emit: (message: string) => void;

  constructor(limitBytes: number, emit: (message: string) => void) {
    this.#left = limitBytes;
    this.#emit = emit;
  }

  install(): void {
    const print =
      (fd: 1 | 2) =>
      (...parts: unknown[]) =>
        this.write(fd, `${parts.map((part) => inspect(part)).join(" ")}\n`);
    const [out, err] = [print(1), print(2)];
    Object.assign(console, { log: out, info: out, debug: out, warn: err, error: err, trace: err });
  }

  write(fd: 1 | 2, text: string): void {
    if (this.over) throw new RangeError("the output limit of this run is reached");
    const taken = text.slice(0, this.#left);
    this.#left -= new TextEncoder().encode(taken).length;
    this.#emit(JSON.stringify({ k: "out", fd, text: taken }));
    if (taken.length === text.length && this.#left >= 0) return;
    this.over = true;
    this.#emit('{"k":"over"}');
  }
}
