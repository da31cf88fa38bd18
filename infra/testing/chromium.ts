import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../data-folder.ts";
import { StartupError } from "../startup-error.ts";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of a Chromium: `VIVA_CHROMIUM`, the machine's, or the one that Playwright keeps. Null without any. */
export function findChromium(env: NodeJS.ProcessEnv): string | null {
  const exists = (path: string | undefined) => path !== undefined && path !== "" && existsSync(path);
  const kept = [env.VIVA_CHROMIUM, ...systemPaths].find(exists) ?? playwrightPath();
  return kept !== undefined && exists(kept) ? kept : null;
}

/** As findChromium, and installs one when there is none: from Debian's packages as root, else from Playwright. */
export function provideChromium(env: NodeJS.ProcessEnv, say: (line: string) => void): string {
  const found = findChromium(env);
  if (found !== null) return found;
  say("Installing Chromium for the browser tests");
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    run("apt-get", ["update", "--quiet"], env);
    run("apt-get", ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"], env);
  }
  if (findChromium(env) === null) run(playwrightProgram, ["install", "chromium"], env);
  const installed = findChromium(env);
  if (installed !== null) return installed;
  throw new StartupError(
    "The browser tests need Chromium, and it could not be installed.",
    "install it yourself (apt-get install chromium, or npx playwright install --with-deps chromium), or set VIVA_CHROMIUM to its path.",
  );
}

const e2eFolder = join(repositoryFolder, "apps", "e2e");
export const playwrightProgram = join(e2eFolder, "node_modules", ".bin", "playwright");

function playwrightPath(): string | undefined {
  const question = 'process.stdout.write(require("@playwright/test").chromium.executablePath())';
  const answer = spawnSync(process.execPath, ["--eval", question], { cwd: e2eFolder, encoding: "utf8" });
  return answer.status === 0 ? answer.stdout : undefined;
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv): void {
  const { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: _, ...rest } = env;
  spawnSync(program, args, {
    cwd: e2eFolder,
    stdio: "inherit",
    env: { ...rest, DEBIAN_FRONTEND: "noninteractive" },
  });
}
