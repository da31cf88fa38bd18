import { setTimeout as sleep } from "node:timers/promises";
import { StartupError } from "../startup-error.ts";
import { type Children, lastLines, logFileOf } from "./children.ts";

/** Ends of one child in a row after which a start is given up. */
const tooManyEnds = 3;
const timeoutMs = 90_000;

/** Waits until `/api/health` answers 200; throws with the log of whoever keeps it from doing so. */
export async function waitUntilHealthy(options: {
  readonly origin: string;
  readonly dataDir: string;
  readonly children: Children;
  readonly names: readonly string[];
  readonly signal: AbortSignal;
}): Promise<void> {
  let last = "no answer";
  for (const giveUpAt = Date.now() + timeoutMs; Date.now() < giveUpAt; ) {
    options.signal.throwIfAborted();
    const health = await askHealth(options.origin);
    if (health.ready) return;
    last = health.reason;
    const broken = options.names.find((name) => options.children.countEnds(name) >= tooManyEnds);
    if (broken !== undefined)
      throw notReady(`The ${broken} process does not stay up`, [broken], options.dataDir);
    await sleep(100, undefined, { signal: options.signal });
  }
  throw notReady(`Viva was not ready within ${timeoutMs / 1000} s (${last})`, options.names, options.dataDir);
}

async function askHealth(origin: string): Promise<{ ready: true } | { ready: false; reason: string }> {
  try {
    const response = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(10_000) });
    const body = await response.text();
    if (response.status === 200) return { ready: true };
    return { ready: false, reason: `/api/health answered ${response.status}: ${body.slice(0, 300)}` };
  } catch (error) {
    return { ready: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function notReady(message: string, names: readonly string[], dataDir: string): StartupError {
  const logs = names.map((name) => `--- ${logFileOf(dataDir, name)}\n${lastLines(logFileOf(dataDir, name))}`);
  return new StartupError(
    `${message}:\n${logs.join("\n")}`,
    "read the lines above; `npm run viva -- doctor` looks for what is missing.",
  );
}
