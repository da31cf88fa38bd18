import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import * as z from "zod";
import { buildDjangoArchive } from "../django/build-archive.ts";
import { archiveOf, type Image, isPython, TYPESCRIPT_WASM } from "../images.ts";
import { stripperWasm } from "../javascript/bundle.ts";
import {
  buildKey,
  copyPyodide,
  denoBinary,
  harnessTexts,
  SERVER_PYODIDE_FILES,
  serverModules,
} from "./interpreter-files.ts";

/** Everything that a sandbox process reads, in one folder. */
export interface SandboxFiles {
  key: string;
  /** Absolute, without a slash at its end. */
  folder: string;
  deno: string;
  runner: string;
  /** What the runner is told of after the folder: names of files in it. */
  parts: string[];
  /** SHA-256 in hex of each file of the folder, by name. */
  hashes: Record<string, string>;
}

const manifestSchema = z.strictObject({ key: z.string(), hashes: z.record(z.string(), z.string()) });
const MANIFEST = "manifest.json";
const SNAPSHOT = "snapshot.bin";
/** Which pieces of it are to be read. */
const PIECES = "snapshot-pieces.json";

/** The files of the present versions below `cacheDir`, null when they are not built or not whole. */
export async function findFiles(cacheDir: string, image: Image): Promise<SandboxFiles | null> {
  const key = buildKey(image);
  const folder = join(cacheDir, key);
  const text = await readFile(join(folder, MANIFEST), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const manifest = manifestSchema.parse(JSON.parse(text));
  if (!(await hasHashes(folder, manifest.hashes))) return null;
  return {
    key,
    folder,
    deno: denoBinary(),
    runner: join(folder, "runner.mjs"),
    parts: partsOf(image),
    hashes: manifest.hashes,
  };
}

function partsOf(image: Image): string[] {
  const archive = archiveOf[image];
  return [...(isPython(image) ? [SNAPSHOT, PIECES] : []), ...(archive === null ? [] : [archive])];
}

/**
 * Builds the files unless they are there. May run in several processes at once: each builds in a folder of
 * its own, and the first to finish names it. `say` gets short lines for a person who waits (about 5 s).
 * Rejects with ArchiveUnavailable when Django's wheels cannot be fetched.
 */
export async function buildFiles(
  cacheDir: string,
  image: Image,
  say: (line: string) => void,
): Promise<SandboxFiles> {
  const present = await findFiles(cacheDir, image);
  if (present !== null) return present;
  await mkdir(cacheDir, { recursive: true });
  const target = join(cacheDir, buildKey(image));
  const draft = await mkdtemp(join(cacheDir, "draft-"));
  const name = IMAGE_NAMES[image];
  try {
    say(`Preparing the ${name} sandbox (once for each version)`);
    await fill(draft, image);
    if (isPython(image)) {
      say(`Taking a snapshot of the booted interpreter with ${name}`);
      await takeSnapshot(draft, image);
    }
    await seal(draft, image);
    await nameFolder(draft, target);
    await forgetOld(cacheDir, target, /^([0-9a-f]{16}|draft-.*)$/);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  const built = await findFiles(cacheDir, image);
  if (built === null) throw new Error(`The sandbox files in ${target} are not whole after they were built.`);
  say(`The ${name} sandbox is ready`);
  return built;
}

const IMAGE_NAMES: Record<Image, string> = {
  python: "Python",
  django: "Django",
  javascript: "JavaScript",
  typescript: "TypeScript",
};
const MODULES = "modules.json";
const RUNNING = [
  "evaluate-script.mjs",
  "interpreter.mjs",
  "look-like-worker.mjs",
  "pipe.mjs",
  "restore-snapshot.mjs",
  "runner.mjs",
];

async function fill(folder: string, image: Image): Promise<void> {
  for (const [name, text] of Object.entries(serverModules(image))) await writeFile(join(folder, name), text);
  if (archiveOf[image] === TYPESCRIPT_WASM) await copyFile(stripperWasm, join(folder, TYPESCRIPT_WASM));
  if (image === "django") await buildDjangoArchive(folder);
  if (!isPython(image)) return;
  await copyPyodide(folder, "server");
  const harness = harnessTexts(image);
  for (const [name, text] of Object.entries(harness)) await writeFile(join(folder, `${name}.py`), text);
  await writeFile(join(folder, MODULES), JSON.stringify(Object.keys(harness)));
}

async function takeSnapshot(folder: string, image: Image): Promise<void> {
  const written = [SNAPSHOT, PIECES].map((name) => join(folder, name)).join(",");
  const script = join(folder, "take-snapshot.mjs");
  const permissions = [`--allow-read=${folder}`, `--allow-write=${written}`, "--no-prompt", "--cached-only"];
  const isolation = ["--quiet", "--no-config", "--no-lock", "--no-remote", "--no-npm", "--no-code-cache"];
  const files = [`${folder}/`, ...partsOf(image)];
  await promisify(execFile)(denoBinary(), ["run", ...isolation, ...permissions, script, ...files], {
    env: { DENO_DIR: join(folder, "no-deno-dir"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
    // Two seconds on an idle machine, two minutes were seen on one with twenty things to do.
    timeout: 600_000,
  });
  await rm(join(folder, "no-deno-dir"), { recursive: true, force: true });
  await rm(script);
}

async function seal(folder: string, image: Image): Promise<void> {
  const harness = isPython(image) ? Object.keys(harnessTexts(image)).map((name) => `${name}.py`) : [];
  const names = isPython(image)
    ? [...SERVER_PYODIDE_FILES, ...RUNNING, MODULES, ...harness, ...partsOf(image)]
    : ["runner.mjs", ...partsOf(image)];
  const hashes: Record<string, string> = {};
  for (const name of names) {
    await chmod(join(folder, name), 0o644);
    hashes[name] = await hashFile(join(folder, name));
  }
  await writeFile(join(folder, MANIFEST), JSON.stringify({ key: buildKey(image), hashes }));
  await chmod(folder, 0o755);
}

/** Another process may have finished first, then its folder stays. One that is not whole gives way. */
async function nameFolder(draft: string, target: string): Promise<void> {
  const taken = (error: NodeJS.ErrnoException) => error.code === "ENOTEMPTY" || error.code === "EEXIST";
  try {
    await rename(draft, target);
  } catch (error) {
    if (!taken(error as NodeJS.ErrnoException)) throw error;
    const manifest = await readFile(join(target, MANIFEST), "utf8").catch(() => null);
    if (manifest !== null && (await hasHashes(target, manifestSchema.parse(JSON.parse(manifest)).hashes)))
      return;
    await rename(target, `${draft}-broken`);
    await rename(draft, target);
    await rm(`${draft}-broken`, { recursive: true, force: true });
  }
}

/** Removes what other versions left behind a week ago or more: one that runs was built or used more recently. */
export async function forgetOld(parent: string, current: string, names: RegExp): Promise<void> {
  for (const name of await readdir(parent)) {
    const folder = join(parent, name);
    if (folder === current || !names.test(name)) continue;
    const { mtimeMs } = await lstat(folder);
    if (Date.now() - mtimeMs > WEEK_MS) await rm(folder, { recursive: true, force: true });
  }
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** Whether the folder's files are the ones that were hashed, byte for byte. */
export async function hasHashes(folder: string, hashes: Record<string, string>): Promise<boolean> {
  for (const [name, expected] of Object.entries(hashes)) {
    const actual = await hashFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (actual !== expected) return false;
  }
  return true;
}

export async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
