import type { Runtime } from "@viva/domain/execution/run";
import { dataFolderFrom } from "@viva/infra/data-folder";
import { createSandboxPool, type SandboxPool } from "@viva/sandbox/server/pool";
import { sandboxCacheDir } from "@viva/sandbox/setup";
import type { Terminal } from "./terminal.ts";

/**
 * Gives `work` the sandbox and closes it after. It opens with the first run, so that input which is refused
 * costs nothing; on a new machine its files are built then, which takes up to a minute.
 */
export async function withSandbox<T>(terminal: Terminal, work: (runtime: Runtime) => Promise<T>): Promise<T> {
  let pool: SandboxPool | null = null;
  const open = () =>
    createSandboxPool({
      cacheDir: sandboxCacheDir(dataFolderFrom(terminal.env.variables)),
      onFault: (fault) => terminal.err(`sandbox: ${fault.message}`),
      say: (line) => terminal.err(line),
    });
  const runtime: Runtime = {
    run: (job, signal) => {
      pool ??= open();
      return pool.run(job, signal);
    },
  };
  try {
    return await work(runtime);
  } finally {
    await closeIfOpen(pool);
  }
}

/** A function of its own, for the compiler does not see that `runtime` assigns the pool. */
async function closeIfOpen(pool: SandboxPool | null): Promise<void> {
  await pool?.close();
}
