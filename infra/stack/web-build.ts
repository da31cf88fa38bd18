import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { repositoryFolder } from "../data-folder.ts";
import { lock } from "../process-lock.mjs";
import { runStep } from "./step.ts";

export const webFolder = join(repositoryFolder, "apps", "web");
/** Next's program, run by Node directly: a package manager between us would swallow signals. */
export const nextProgram = join(webFolder, "node_modules", "next", "dist", "bin", "next");

/** Builds the pages, unless the last build was of exactly these sources. */
export async function buildWeb(options: {
  readonly dataDir: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}): Promise<void> {
  const release = await lock(join(repositoryFolder, ".runtime", "web-build.lock"), {
    timeoutMs: 15 * 60_000,
    onWait: (pid) => options.say(`Waiting for process ${pid}, which is building the pages`),
  });
  try {
    // Inside the build, so that it goes when that goes.
    const stamp = join(webFolder, ".next", "viva-build");
    const wanted = fingerprint();
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
    rmSync(stamp, { force: true });
    const began = Date.now();
    const said = setInterval(
      () => options.say(`Building the pages (${Math.round((Date.now() - began) / 1000)} s)`),
      15_000,
    );
    options.say("Building the pages (the first time takes a minute or two)");
    try {
      await runStep({
        failure: "The web app could not be built",
        remedy: "Put right what the lines above name and start again.",
        args: [nextProgram, "build"],
        cwd: webFolder,
        env: { ...process.env, NODE_ENV: "production", VIVA_BUILD: wanted.slice(0, 16) },
        dataDir: options.dataDir,
        signal: options.signal,
      });
    } finally {
      clearInterval(said);
    }
    writeFileSync(stamp, wanted);
    options.say(`Built the pages in ${Math.round((Date.now() - began) / 1000)} s`);
  } finally {
    release();
  }
}

/** Of what the build reads: the sources of the web app and of the packages it is made from. */
function fingerprint(): string {
  const hash = createHash("sha256").update(`${process.version} ${process.arch}\n`);
  const packages = readdirSync(join(repositoryFolder, "packages"))
    .filter((name) => name !== "testing")
    .flatMap((name) => [join("packages", name, "src"), join("packages", name, "package.json")]);
  const roots = ["apps/web", "pnpm-lock.yaml", "tsconfig.base.json", ...packages];
  for (const path of roots.flatMap((root) => listFiles(join(repositoryFolder, root))).sort()) {
    hash.update(`${relative(repositoryFolder, path)}\n`).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** What is produced next to the sources is no input: the sandbox puts its Python into `public` at each start. */
const produced = new Set([
  "node_modules",
  ".next",
  ".turbo",
  "pyodide",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
]);

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (produced.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) return [];
    const inside = join(path, entry.name);
    return entry.isDirectory() ? listFiles(inside) : [inside];
  });
}
