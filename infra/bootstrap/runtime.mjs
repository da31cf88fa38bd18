import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { remedyForInstall, Trouble } from "./trouble.mjs";

const nodeVersion = "24.21.0";
const pnpmVersion = "12.21.0";
const leastNode = 24;
const pnpmMajor = 12;

/**
 * Node of at least version 24 and pnpm 12: the machine's own when they are new enough, else a private pair in
 * `.runtime`.
 *
 * @returns {{ node: string, pnpm: string[], pnpmVersion: string, binFolders: string[] }} `binFolders` go first on PATH
 */
export function provideRuntime(root, say) {
  const own = join(root, ".runtime");
  return findPrivate(own) ?? findOnMachine() ?? installPrivate(own, say);
}

function findOnMachine() {
  if (Number(process.versions.node.split(".")[0]) < leastNode) return null;
  const version = versionOf("pnpm");
  if (version === null || Number(version.split(".")[0]) !== pnpmMajor) return null;
  return {
    node: process.execPath,
    pnpm: ["pnpm"],
    pnpmVersion: version,
    binFolders: [dirname(process.execPath)],
  };
}

function findPrivate(own) {
  const bin = join(own, "node_modules", ".bin");
  const node = join(bin, executable("node"));
  const pnpm = join(bin, executable("pnpm", ".cmd"));
  if (!existsSync(node) || versionOf(node) !== nodeVersion) return null;
  if (!existsSync(pnpm) || versionOf(pnpm, bin) !== pnpmVersion) return null;
  return { node, pnpm: [pnpm], pnpmVersion, binFolders: [bin] };
}

function installPrivate(own, say) {
  say(`Installing Node ${nodeVersion} and pnpm ${pnpmVersion} into .runtime (once, about 10 s)`);
  makeFolder(own);
  // Scripts are asked for by name because the node package fetches its program in one.
  const args = [
    "install",
    "--prefix",
    own,
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts=false",
    "--loglevel=notice",
  ];
  const result = runNpm([...args, `node@${nodeVersion}`, `pnpm@${pnpmVersion}`]);
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`;
  if (result.status !== 0) {
    throw new Trouble(
      `npm could not install Node ${nodeVersion} and pnpm ${pnpmVersion}:\n${lastLines(output)}`,
      remedyForInstall(output) ??
        `install Node ${leastNode} and pnpm ${pnpmMajor} yourself (nodejs.org, pnpm.io) and run the command again.`,
    );
  }
  const found = findPrivate(own);
  if (found === null) {
    throw new Trouble(
      `npm reported success, but .runtime holds no working Node ${nodeVersion} and pnpm ${pnpmVersion}.`,
      `delete the folder ${own} and run the command again; if that does not help, install Node ${leastNode} and pnpm ${pnpmMajor} yourself.`,
    );
  }
  return found;
}

function makeFolder(path) {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new Trouble(
      `The folder ${path} could not be made: ${error.message}`,
      remedyForInstall(error.message) ?? "",
    );
  }
}

/** npm names its own program when it runs a script; calling that one avoids a different npm on PATH. */
function runNpm(args) {
  const cli = process.env.npm_execpath;
  const options = { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 };
  return cli?.endsWith("npm-cli.js") === true
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

function versionOf(program, binFolder) {
  const env =
    binFolder === undefined
      ? process.env
      : { ...process.env, PATH: [binFolder, process.env.PATH ?? ""].join(delimiter) };
  const result = spawnSync(program, ["--version"], {
    encoding: "utf8",
    env,
    shell: process.platform === "win32",
  });
  return result.status === 0 ? result.stdout.trim().replace(/^v/, "") : null;
}

function executable(name, windowsEnding = ".exe") {
  return process.platform === "win32" ? `${name}${windowsEnding}` : name;
}

export function lastLines(text, count = 15) {
  return text.trim().split("\n").slice(-count).join("\n");
}
