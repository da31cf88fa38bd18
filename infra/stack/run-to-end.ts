import { describeError } from "../describe-error.ts";
import { Stopped, stopSignal } from "./stopping.ts";

export interface Run {
  readonly env: NodeJS.ProcessEnv;
  /** Aborts when the person wants it to stop. */
  readonly signal: AbortSignal;
  /** Prints a line with the seconds since the start before it. */
  say(line: string): void;
  /** Names what is to be undone at the end; the latest comes first. */
  undo(step: () => unknown): void;
}

/** Runs a command that stays up until it is stopped, cleans up behind it, and ends this process. */
export async function runToEnd(env: NodeJS.ProcessEnv, work: (run: Run) => Promise<void>): Promise<never> {
  const began = Date.now();
  const say = (line: string) =>
    console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`);
  const steps: (() => unknown)[] = [];
  const failures: unknown[] = [];
  // Keeps the process alive to the very end, whatever the clean-up waits for.
  const alive = setInterval(() => undefined, 60_000);
  try {
    await work({ env, signal: stopSignal(env), say, undo: (step) => steps.unshift(step) });
  } catch (error) {
    if (!(error instanceof Stopped)) failures.push(error);
  }
  // With a single step nothing was started yet.
  if (steps.length > 1) say("Stopping");
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (steps.length > 1) say("Stopped");
  clearInterval(alive);
  // Last, where the person looks first.
  for (const failure of failures) console.error(`\n${describeError(failure)}`);
  process.exit(failures.length === 0 ? 0 : 1);
}
