/**
 * Aborts at the first Ctrl+C, SIGTERM or SIGHUP, and when the process that `npm start` put above us is gone. Further
 * signals change nothing: stopping takes a few seconds and must not be cut short.
 */
export function stopSignal(env: NodeJS.ProcessEnv): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(new Stopped());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  const parent = Number(env.VIVA_PARENT_PID);
  if (parent > 0 && parent === process.ppid) {
    setInterval(() => {
      if (process.ppid !== parent) stop();
    }, 500).unref();
  }
  return controller.signal;
}

/** Why work was given up: not a fault. */
export class Stopped extends Error {
  constructor() {
    super("Stopped.");
    this.name = "Stopped";
  }
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
