import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DJANGO_ARCHIVE, TYPESCRIPT_WASM } from "../images.ts";
import { stripperWasm } from "../javascript/bundle.ts";
import { findFiles } from "../setup/build-files.ts";
import {
  browserModules,
  copyPyodide,
  harnessTexts,
  PYODIDE_FILES,
  pyodideFolder,
  trimmingText,
} from "../setup/interpreter-files.ts";

/**
 * Puts what Python needs in the page below `target`: a folder named by its contents, and `manifest.json` that
 * names the folder. The set-up calls it before the pages are built or served; it does nothing when the folder
 * is there. Django's archive comes along when `cacheDir` has one. The result is not committed. Safe to run
 * twice at once.
 */
export async function copyAssets(
  target: string,
  cacheDir: string,
): Promise<{ key: string; copied: boolean }> {
  const django = await findFiles(cacheDir, "django");
  const harness = harnessTexts(django === null ? "python" : "django");
  const modules: Record<string, string> = {
    ...browserModules(),
    "modules.json": JSON.stringify(harness),
  };
  const archives = {
    [TYPESCRIPT_WASM]: stripperWasm,
    ...(django !== null && { [DJANGO_ARCHIVE]: join(django.folder, DJANGO_ARCHIVE) }),
  };
  const key = await keyOf(modules, archives);
  const folder = join(target, key);
  await mkdir(target, { recursive: true });
  const present = await readdir(folder).catch((): string[] => []);
  const wanted = [...PYODIDE_FILES, ...Object.keys(modules), ...Object.keys(archives)];
  const copied = !wanted.every((name) => present.includes(name));
  if (copied) await fill(folder, modules, archives);
  await nameInManifest(target, key);
  return { key, copied };
}

/** The pages' public folder: Next serves it as `/pyodide/`. */
export function publicFolder(): string {
  return fileURLToPath(new URL("../../../../apps/web/public/pyodide/", import.meta.url));
}

async function fill(
  folder: string,
  modules: Record<string, string>,
  archives: Record<string, string>,
): Promise<void> {
  const draft = await mkdtemp(`${folder}-draft-`);
  await copyPyodide(draft, "page");
  for (const [name, text] of Object.entries(modules)) await writeFile(join(draft, name), text);
  for (const [name, file] of Object.entries(archives)) {
    await copyFile(file, join(draft, name));
    await chmod(join(draft, name), 0o644);
  }
  await chmod(draft, 0o755);
  await rename(draft, folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    // Another process has just finished the same folder, or left it incomplete when it was killed.
    for (const name of await readdir(draft)) await rename(join(draft, name), join(folder, name));
    await rm(draft, { recursive: true });
  });
}

/** Names the version in use, and removes the others: pages that are open hold what they need in memory. */
async function nameInManifest(target: string, key: string): Promise<void> {
  const draft = join(target, `manifest-${process.pid}.json`);
  await writeFile(draft, JSON.stringify({ key }));
  await rename(draft, join(target, "manifest.json"));
  for (const name of await readdir(target)) {
    if (/^[0-9a-f]{16}$/.test(name) && name !== key)
      await rm(join(target, name), { recursive: true, force: true });
  }
}

async function keyOf(modules: Record<string, string>, archives: Record<string, string>): Promise<string> {
  const hash = createHash("sha256").update(trimmingText());
  for (const [name, text] of Object.entries(modules)) hash.update(`${name}\0${text}\0`);
  for (const name of PYODIDE_FILES) hash.update(name).update(await readFile(join(pyodideFolder(), name)));
  for (const file of Object.values(archives)) hash.update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
