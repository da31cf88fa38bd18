import { type RunJob, type RunResult, type runCallSchema, runJobSchema } from "@viva/domain/execution/run";
import { afterAll, beforeAll } from "vitest";
import type * as z from "zod";
import { defaultCacheDir } from "../setup.ts";
import { createSandboxPool, type SandboxPool } from "./pool.ts";

export type Call = Omit<z.input<typeof runCallSchema>, "name">;

export function jobOf(
  code: string,
  calls: readonly (string | Call)[] = [],
  limits: Partial<RunJob["limits"]> = {},
): RunJob {
  const named = calls.map((call, index) => ({
    name: `call ${index}`,
    ...(typeof call === "string" ? { call } : call),
  }));
  return runJobSchema.parse({ language: "python", code, calls: named, limits });
}

/** A real pool for the tests of one file, and a short way to run something in it. */
export function usePool(): {
  pool(): SandboxPool;
  run(...parts: Parameters<typeof jobOf>): Promise<RunResult>;
} {
  let pool: SandboxPool;
  beforeAll(async () => {
    pool = createSandboxPool({ cacheDir: defaultCacheDir() });
    await pool.ready();
  });
  afterAll(() => pool.close());
  return { pool: () => pool, run: (...parts) => pool.run(jobOf(...parts)) };
}
