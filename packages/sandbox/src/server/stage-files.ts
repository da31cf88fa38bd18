import { constants } from "node:fs";
import { chmod, copyFile, lstat, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { forgetOld, hasHashes, hashFile, type SandboxFiles } from "../setup/build-files.ts";
import { canUse, type Identity } from "./identity.ts";

/**
 * The files where the sandbox's user can read them. They stay where they are unless that user cannot get
 * there (the repository of an administrator lies in a closed home folder): then they are copied to the
 * system's folder for temporary files, where only the server's user can write, and compared byte for byte
 * each time before they are used.
 */
export async function stageFiles(files: SandboxFiles, identity: Identity): Promise<SandboxFiles> {
  const names = Object.keys(files.hashes);
  if (identity.user === null || canUse(identity, paths(files, names), files.deno)) return files;

  const denoHash = await hashFile(files.deno);
  const hashes = { ...files.hashes, deno: denoHash };
  const target = join(
    tmpdir(),
    `viva-sandbox-${files.key}-${denoHash.slice(0, 8)}-${process.getuid?.() ?? 0}`,
  );
  if (!(await isOursAlone(target)) || !(await hasHashes(target, hashes))) {
    await copyTo(target, files, names);
    await forgetOld(tmpdir(), target, new RegExp(`^viva-sandbox-.*-${process.getuid?.() ?? 0}$`));
    if (!(await isOursAlone(target)) || !(await hasHashes(target, hashes))) {
      throw new Error(`The copy of the sandbox's files in ${target} is not what was copied.`);
    }
  }
  const staged = inFolder(files, target);
  if (!canUse(identity, paths(staged, names), staged.deno)) {
    throw new Error(
      `User ${identity.user.uid} can read the sandbox's files neither in ${files.folder} nor in ${target}.`,
    );
  }
  return staged;
}

async function copyTo(target: string, files: SandboxFiles, names: readonly string[]): Promise<void> {
  const draft = await mkdtemp(join(tmpdir(), "viva-sandbox-draft-"));
  try {
    for (const name of names) {
      await copyFile(join(files.folder, name), join(draft, name), constants.COPYFILE_EXCL);
      await chmod(join(draft, name), 0o644);
    }
    await copyFile(files.deno, join(draft, "deno"), constants.COPYFILE_EXCL);
    await chmod(join(draft, "deno"), 0o755);
    await chmod(draft, 0o755);
    await rename(draft, target).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST" && error.code !== "ENOTDIR") throw error;
      if (await isOursAlone(target)) {
        // A copy of our own that was damaged, or that another process has just finished: ours is whole.
        await rename(target, `${draft}-old`);
        await rename(draft, target);
        await rm(`${draft}-old`, { recursive: true, force: true });
      }
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The folder itself, not a link to one, belongs to this user, and nobody else can write in it. */
async function isOursAlone(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (found === null || !found.isDirectory()) return false;
  return found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function inFolder(files: SandboxFiles, folder: string): SandboxFiles {
  return {
    ...files,
    folder,
    deno: join(folder, "deno"),
    runner: join(folder, basename(files.runner)),
  };
}

function paths(files: SandboxFiles, names: readonly string[]): string[] {
  return names.map((name) => join(files.folder, name));
}

/** An empty folder that nobody can write to, in which sandbox processes start. It is left for the next time. */
export async function emptyFolder(): Promise<string> {
  const folder = join(tmpdir(), `viva-empty-${process.getuid?.() ?? 0}`);
  await mkdir(folder, { mode: 0o555 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  if ((await isOursAlone(folder)) && (await readdir(folder)).length === 0) return folder;
  // The name is taken by something else: then a folder of this pool's own.
  const other = await mkdtemp(`${folder}-`);
  await chmod(other, 0o555);
  return other;
}
