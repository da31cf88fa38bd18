import { existsSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

const repository = fileURLToPath(new URL("../..", import.meta.url));

// This file is read again in every worker process: what is chosen at the first reading is handed on.
process.env.VIVA_E2E_PORT ??= String(await freePort());
process.env.VIVA_E2E_DATA ??= mkdtempSync(join(tmpdir(), "viva-e2e-"));
const { VIVA_E2E_PORT: port, VIVA_E2E_DATA: dataDir, VIVA_CHROMIUM: chosen } = process.env;
const url = `http://localhost:${port}`;
const installed = [chosen, "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (path) => path !== undefined && existsSync(path),
);

/** Few, whole journeys through the product as `npm start` runs it: built pages, worker, Postgres, sandbox. */
export default defineConfig({
  testDir: "src",
  outputDir: "results/traces",
  fullyParallel: true,
  // One of them waits for a deadline nearly all of its time.
  workers: 3,
  retries: 0,
  timeout: 360_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "results/report.json" }]],
  use: {
    baseURL: url,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    locale: "en-GB",
    timezoneId: "Europe/Madrid",
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(installed ? { executablePath: installed } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium" }],
  webServer: {
    command: "node infra/start.ts",
    cwd: repository,
    url: `${url}/api/health`,
    timeout: 420_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    env: { PORT: port, VIVA_DATA_DIR: dataDir, DATABASE_URL: "", VIVA_URL: url },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
