import { defineConfig } from "vitest/config";

/**
 * A suite that needs Postgres is named *.db.test.ts: it gets a database of its own from packages/testing.
 *
 * `isolate: false`: files of one worker share the modules that they load, which was half of the processor time. State
 * in a module is a defect here anyway; a test that sets a global puts it back.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          isolate: false,
          include: [
            "packages/*/src/**/*.test.{ts,tsx}",
            "apps/*/src/**/*.test.{ts,tsx}",
            "infra/**/*.test.ts",
          ],
          exclude: [
            "**/*.db.test.ts",
            "**/*.sandbox.test.ts",
            "**/*.fault.test.ts",
            "**/node_modules/**",
            "apps/e2e/**",
          ],
        },
      },
      {
        test: {
          name: "sandbox",
          include: ["packages/**/*.sandbox.test.ts", "apps/cli/**/*.sandbox.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A file waits for processes to boot for most of its time: two keep two cores busy, more would only queue.
          maxWorkers: 2,
        },
      },
      {
        // Starts the whole of Viva and kills it; needs built pages to be quick.
        test: { name: "fault", include: ["infra/fault/*.fault.test.ts"], fileParallelism: false },
      },
      {
        test: {
          name: "database",
          isolate: false,
          include: ["packages/**/*.db.test.ts", "apps/{worker,cli,web}/**/*.db.test.ts"],
          globalSetup: ["packages/testing/src/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
