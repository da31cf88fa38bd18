import type { Runtime } from "@viva/domain/execution/run";
import { createSandboxPool } from "@viva/sandbox/server/pool";
import { sandboxCacheDir } from "@viva/sandbox/setup";
import type { Terminal } from "./terminal.ts";

/** Opens the sandbox for `work` and closes it after; the first time, its files are built, which takes a minute. */
export async function withSandbox<T>(terminal: Terminal, work: (runtime: Runtime) => Promise<T>): Promise<T> {
  const pool = createSandboxPool({
    cacheDir: sandboxCacheDir(terminal.env.dataFolder),
    onFault: (fault) => terminal.err(`sandbox: ${fault.message}`),
    say: (line) => terminal.err(line),
  });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
