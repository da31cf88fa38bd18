import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { copyAssets, publicFolder } from "./browser/copy-assets.ts";
import { setUpDjango, whyNoDjango } from "./django/set-up.ts";
import { buildFiles, findFiles } from "./setup/build-files.ts";
import { dataDir } from "./setup/env.ts";
import { buildKey, denoBinary, packageVersion } from "./setup/interpreter-files.ts";

/** What a look at the cache tells; `problem` says in a sentence what is missing and how to get it. */
export interface SandboxState {
  ready: boolean;
  key: string;
  folder: string;
  deno: string | null;
  versions: { pyodide: string; deno: string };
  problem: string | null;
  /** The same of Django, which may be missing: all else works without it. */
  django: { ready: boolean; problem: string | null };
}

/** Where the interpreter's files are kept below a data folder. */
export function sandboxCacheDir(dataFolder: string): string {
  return join(dataFolder, "cache", "sandbox");
}

/** The cache below VIVA_DATA_DIR, or below `.viva` in the repository. */
export function defaultCacheDir(): string {
  const repository = fileURLToPath(new URL("../../../", import.meta.url));
  return sandboxCacheDir(resolve(repository, dataDir() ?? ".viva"));
}

/** Builds the interpreters' files for the server unless they are there. Safe to run twice at once. */
export async function setUpSandbox(cacheDir: string, say: (line: string) => void): Promise<void> {
  for (const image of ["python", "javascript", "typescript"] as const) await buildFiles(cacheDir, image, say);
  await setUpDjango(cacheDir, say);
}

/** Looks without building. */
export async function checkSandbox(cacheDir: string): Promise<SandboxState> {
  const key = buildKey("python");
  const noDjango = await whyNoDjango(cacheDir);
  const state = {
    django: { ready: noDjango === null, problem: noDjango?.advice ?? null },
    key,
    folder: join(cacheDir, key),
    versions: { pyodide: packageVersion("pyodide"), deno: packageVersion("deno") },
  };
  let deno: string;
  try {
    deno = denoBinary();
  } catch (error) {
    return { ...state, ready: false, deno: null, problem: (error as Error).message };
  }
  const ready = (await findFiles(cacheDir, "python")) !== null;
  const problem = ready ? null : "The interpreter's snapshot is not built yet: npm start builds it.";
  return { ...state, ready, deno, problem };
}

/**
 * `node setup.ts` builds for the server and puts the browser's files where the pages serve them; `node setup.ts --check`
 * prints the state as JSON and changes nothing.
 */
async function main(): Promise<void> {
  const cacheDir = defaultCacheDir();
  if (process.argv.includes("--check")) {
    const state = await checkSandbox(cacheDir);
    console.log(JSON.stringify(state, null, 2));
    process.exitCode = state.ready ? 0 : 1;
    return;
  }
  await setUpSandbox(cacheDir, (line) => console.log(line));
  const { copied } = await copyAssets(publicFolder(), cacheDir);
  if (copied) console.log("Python for the browser is in place");
}

if (import.meta.main) await main();
