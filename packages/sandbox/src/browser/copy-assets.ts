import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserModules, harnessText, PYODIDE_FILES, pyodideFolder } from "../setup/interpreter-files.ts";

/**
 * Puts what Python needs in the page below `target`: a folder named by its contents, and `manifest.json` that
 * names the folder. Run before `next dev` and `next build` (`node src/browser/copy-assets.ts`); it does
 * nothing when the folder is there. The result is not committed.
 */
export async function copyAssets(target: string): Promise<{ key: string; copied: boolean }> {
  const modules: Record<string, string> = { ...browserModules(), "harness.py": harnessText() };
  const key = await keyOf(modules);
  const folder = join(target, key);
  await mkdir(target, { recursive: true });
  const present = await readdir(folder).catch((): string[] => []);
  const wanted = [...PYODIDE_FILES, ...Object.keys(modules)];
  const copied = !wanted.every((name) => present.includes(name));
  if (copied) {
    const draft = join(target, `draft-${process.pid}`);
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    for (const name of PYODIDE_FILES) await copyFile(join(pyodideFolder(), name), join(draft, name));
    for (const [name, text] of Object.entries(modules)) await writeFile(join(draft, name), text);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  }
  for (const name of await readdir(target)) {
    if (/^[0-9a-f]{16}$/.test(name) && name !== key) await rm(join(target, name), { recursive: true });
  }
  await writeFile(join(target, "manifest.json"), JSON.stringify({ key }));
  return { key, copied };
}

async function keyOf(modules: Record<string, string>): Promise<string> {
  const hash = createHash("sha256");
  for (const [name, text] of Object.entries(modules)) hash.update(`${name}\0${text}\0`);
  for (const name of PYODIDE_FILES) hash.update(name).update(await readFile(join(pyodideFolder(), name)));
  return hash.digest("hex").slice(0, 16);
}

if (import.meta.main) {
  const target = fileURLToPath(new URL("../../../../apps/web/public/pyodide/", import.meta.url));
  const { key, copied } = await copyAssets(target);
  console.log(
    copied ? `Copied Python for the browser (${key})` : `Python for the browser is in place (${key})`,
  );
}
