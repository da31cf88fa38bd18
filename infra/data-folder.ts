import { mkdirSync, statfsSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { errorCode, StartupError } from "./startup-error.ts";

export const repositoryFolder = dirname(import.meta.dirname);

/** Where everything is kept that Viva writes: `VIVA_DATA_DIR`, an absolute path, else `.viva` in the repository. */
export function dataFolderFrom(env: NodeJS.ProcessEnv): string {
  const chosen = env.VIVA_DATA_DIR;
  if (chosen === undefined || chosen === "") return join(repositoryFolder, ".viva");
  if (!isAbsolute(chosen)) {
    throw new StartupError(
      `VIVA_DATA_DIR is "${chosen}", which is not an absolute path.`,
      "give the whole path, beginning with /, or unset VIVA_DATA_DIR to use .viva in the repository.",
    );
  }
  return chosen;
}

/** Makes the folder and those above it; failing, says what to do about it. */
export function makeFolder(path: string, mode = 0o755): void {
  try {
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    throw asFolderError(path, error);
  }
}

export function asFolderError(path: string, error: unknown): unknown {
  switch (errorCode(error)) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new StartupError(
        `${path} cannot be written by this account.`,
        "make its folder your own (chown), or set VIVA_DATA_DIR to a folder that you may write.",
        { cause: error },
      );
    case "ENOTDIR":
    case "EEXIST":
      return new StartupError(
        `${path} cannot be made a folder because a file is in its place.`,
        "move that file away, or set VIVA_DATA_DIR to another folder.",
        { cause: error },
      );
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(path, error);
    default:
      return error;
  }
}

export function diskFull(path: string, cause?: unknown): StartupError {
  return new StartupError(
    `The disk that holds ${path} is full.`,
    "free at least 500 MB there, or set VIVA_DATA_DIR to a folder on another disk, and start again.",
    { cause },
  );
}

/** Free space in bytes for an ordinary user on the disk of an existing folder. */
export function freeBytes(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}
