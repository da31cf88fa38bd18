import { asFolderError, dataFolderFrom } from "./data-folder.ts";
import { errorCode, StartupError } from "./startup-error.ts";

/** What is printed when a command gives up: what happened, and what to do when that is known. */
export function describeError(error: unknown): string {
  const known = error instanceof StartupError ? error : explainFileError(error);
  if (known instanceof StartupError) return `Error: ${known.message}\nWhat to do: ${known.remedy}`;
  return known instanceof Error ? `Error: ${known.stack ?? known.message}` : `Error: ${String(known)}`;
}

/** Any write may be the one that meets a full disk or a folder of somebody else. */
function explainFileError(error: unknown): unknown {
  const code = errorCode(error);
  if (code === "ENOSPC" || code === "EDQUOT") return asFolderError(dataFolderFrom(process.env), error);
  const path =
    error instanceof Error && "path" in error && typeof error.path === "string" ? error.path : null;
  const forbidden = code === "EACCES" || code === "EROFS" || code === "EPERM";
  return forbidden && path !== null ? asFolderError(path, error) : error;
}
