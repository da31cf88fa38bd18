import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { chmod, copyFile, writeFile } from "node:fs/promises";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Image, isPython } from "../images.ts";
import { bundle } from "../javascript/bundle.ts";
import { HARNESS_MODULES, type HarnessModule, type HarnessTexts } from "../python/harness-texts.ts";
import { asExpression, trimInterpreter } from "./trim-interpreter.ts";

const INTERPRETER_SCRIPT = "pyodide.asm.js";
const require = createRequire(import.meta.url);
const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The files of Pyodide that an interpreter needs, of the version in package.json. */
export const PYODIDE_FILES = [
  "pyodide.mjs",
  "pyodide.asm.mjs",
  "pyodide.asm.wasm",
  "python_stdlib.zip",
  "pyodide-lock.json",
] as const;

/** The same on the server, where the largest script is text to evaluate. */
export const SERVER_PYODIDE_FILES = PYODIDE_FILES.map((name) =>
  name === "pyodide.asm.mjs" ? INTERPRETER_SCRIPT : name,
);

export function pyodideFolder(): string {
  return dirname(realpathSync(require.resolve("pyodide/package.json")));
}

/**
 * Puts Pyodide's files in a folder, readable by everybody, without what linked packages would need. The list of
 * packages is emptied: none can be loaded here, reading it costs each boot, and Python would advise a candidate
 * to install what cannot be installed.
 */
export async function copyPyodide(folder: string, host: "page" | "server"): Promise<void> {
  const text = (name: string) => readFileSync(join(pyodideFolder(), name), "utf8");
  const code = {
    wasm: readFileSync(join(pyodideFolder(), "pyodide.asm.wasm")),
    script: text("pyodide.asm.mjs"),
  };
  const { wasm, script } = trimInterpreter(code, text("pyodide.mjs"));
  const contents: Record<string, string | Uint8Array> = {
    "pyodide.asm.wasm": wasm,
    "pyodide.asm.mjs": script,
    [INTERPRETER_SCRIPT]: asExpression(script),
    "pyodide-lock.json": JSON.stringify({ ...JSON.parse(text("pyodide-lock.json")), packages: {} }),
  };
  for (const name of host === "page" ? PYODIDE_FILES : SERVER_PYODIDE_FILES) {
    const [own, to] = [contents[name], join(folder, name)];
    if (own === undefined) await copyFile(join(pyodideFolder(), name), to);
    else await writeFile(to, own);
    await chmod(to, 0o644);
  }
}

/** What the files of Pyodide are changed by, for the names of builds. */
export const trimmingText = () =>
  ["trim-interpreter", "wasm-sections"]
    .map((name) => readFileSync(source(`setup/${name}.ts`), "utf8"))
    .join("\0");

/** The Python part of ours for an image. */
export function harnessTexts(image: Image): HarnessTexts {
  const modules = HARNESS_MODULES.filter((name) => name !== "django" || image === "django");
  return Object.fromEntries(modules.map((name) => [name, readFileSync(source(folderOf(name)), "utf8")]));
}

/** The languages have folders of their own. */
function folderOf(name: HarnessModule): string {
  const folder = name === "sql" || name === "django" ? name : "python";
  return `${folder}/${name}.py`;
}

/** The modules of ours that a server process of the image loads, by the name under which it does. */
export function serverModules(image: Image): Record<string, string> {
  if (!isPython(image)) return { "runner.mjs": scriptBundle("server/pipe.ts", "javascript/runner.ts") };
  return {
    "evaluate-script.mjs": moduleText("server/evaluate-script.ts"),
    "interpreter.mjs": moduleText("python/interpreter.ts"),
    "look-like-worker.mjs": moduleText("server/look-like-worker.ts"),
    "pipe.mjs": moduleText("server/pipe.ts"),
    "restore-snapshot.mjs": moduleText("python/restore-snapshot.ts"),
    "runner.mjs": moduleText("server/runner.ts"),
    "take-snapshot.mjs": moduleText("setup/take-snapshot.ts"),
  };
}

export const browserModules = () => ({
  "impoverish.mjs": moduleText("browser/impoverish.ts"),
  "interpreter.mjs": moduleText("python/interpreter.ts"),
  "restore-snapshot.mjs": moduleText("python/restore-snapshot.ts"),
  "worker.mjs": moduleText("browser/worker.ts"),
  "javascript-worker.mjs": scriptBundle("javascript/worker.ts"),
});

function scriptBundle(...hosts: string[]): string {
  const shared = ["javascript/values.ts", "javascript/engine.ts", "javascript/syntax.ts"];
  return bundle([...shared, "browser/impoverish.ts", ...hosts].map(moduleText));
}

/** The module without its types, its relative imports pointing to the one folder that all of them go to. */
function moduleText(path: string): string {
  const text = stripQuietly(readFileSync(source(path), "utf8"));
  return text.replace(/(from\s+|import\()"\.[^"]*\/([\w-]+)\.ts"/g, '$1"./$2.mjs"');
}

/** Node marks type stripping by function call as experimental and says so on stderr, once: not our reader's concern. */
function stripQuietly(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text, { mode: "strip" });
  } finally {
    process.emitWarning = emitWarning;
  }
}

/**
 * Deno's binary in the package of this platform: the `deno` package would link it in a script after its
 * installation, which pnpm does not run. Throws when the platform has none (musl, for one).
 */
export function denoBinary(): string {
  const fromDeno = createRequire(realpathSync(require.resolve("deno/package.json")));
  const name =
    process.platform === "linux" ? `linux-${process.arch}-glibc` : `${process.platform}-${process.arch}`;
  try {
    const binary = join(dirname(fromDeno.resolve(`@deno/${name}/package.json`)), "deno");
    if (existsSync(binary)) return realpathSync(binary);
  } catch (cause) {
    throw new Error(`There is no Deno for this machine (@deno/${name} is not installed).`, { cause });
  }
  throw new Error(`The package @deno/${name} holds no binary: install the dependencies again.`);
}

/**
 * Names a build by everything that goes into it. The snapshot's format is private to a version of Pyodide
 * and V8, so another version of either, or another harness, means another snapshot.
 */
export function buildKey(image: Image): string {
  const hash = createHash("sha256");
  const parts = {
    ...serverModules(image),
    ...(isPython(image) ? { ...harnessTexts(image), trimming: trimmingText() } : {}),
    ...(image === "django" ? djangoRecipe() : {}),
  };
  for (const [name, text] of Object.entries(parts)) hash.update(`${name}\0${text}\0`);
  for (const name of ["pyodide", "deno"] as const) hash.update(`${name}\0${packageVersion(name)}\0`);
  hash.update(`${image}-${process.platform}-${process.arch}`);
  return hash.digest("hex").slice(0, 16);
}

/** What the archive of Django is made from and how: the pinned wheels, and the program that trims them. */
export function djangoRecipe(): Record<"wheels.txt" | "trim.py", string> {
  const read = (name: string) => readFileSync(source(`django/${name}`), "utf8");
  return { "wheels.txt": read("wheels.txt"), "trim.py": read("trim.py") };
}

export function packageVersion(name: "pyodide" | "deno"): string {
  const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8")) as {
    version: string;
  };
  return version;
}
