import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserModules, harnessTexts, PYODIDE_FILES, pyodideFolder } from "../setup/interpreter-files.ts";

/**
 * Puts what Python needs in the page below `target`: a folder named by its contents, and `manifest.json` that
 * names the folder. The set-up calls it before the pages are built or served, or `node
 * src/browser/copy-assets.ts` does; it does nothing when the folder is there. The result is not committed.
 * Safe to run twice at once.
 */
export async function copyAssets(target: string): Promise<{ key: string; copied: boolean }> {
  const modules: Record<string, string> = { ...browserModules(), ...harnessTexts() };
  const key = await keyOf(modules);
  const folder = join(target, key);
  await mkdir(target, { recursive: true });
  const present = await readdir(folder).catch((): string[] => []);
  const wanted = [...PYODIDE_FILES, ...Object.keys(modules)];
  const copied = !wanted.every((name) => present.includes(name));
  if (copied) await fill(folder, modules);
  await nameInManifest(target, key);
  return { key, copied };
}

/** The pages' public folder: Next serves it as `/pyodide/`. */
export function publicFolder(): string {
  return fileURLToPath(new URL("../../../../apps/web/public/pyodide/", import.meta.url));
}

async function fill(folder: string, modules: Record<string, string>): Promise<void> {
  const draft = await mkdtemp(`${folder}-draft-`);
  for (const name of PYODIDE_FILES) {
    await copyFile(join(pyodideFolder(), name), join(draft, name));
    await chmod(join(draft, name), 0o644);
  }
  for (const [name, text] of Object.entries(modules)) await writeFile(join(draft, name), text);
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

async function keyOf(modules: Record<string, string>): Promise<string> {
  const hash = createHash("sha256");
  for (const [name, text] of Object.entries(modules)) hash.update(`${name}\0${text}\0`);
  for (const name of PYODIDE_FILES) hash.update(name).update(await readFile(join(pyodideFolder(), name)));
  return hash.digest("hex").slice(0, 16);
}

if (import.meta.main) {
  const { key, copied } = await copyAssets(publicFolder());
  console.log(
    copied ? `Copied Python for the browser (${key})` : `Python for the browser is in place (${key})`,
  );
}
