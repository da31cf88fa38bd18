import { constants, type Stats } from "node:fs";
import { access, stat } from "node:fs/promises";
import { errorCode } from "@viva/infra/startup-error";
import { BadInput } from "./terminal.ts";

/** What a path is, null where nothing is. Throws BadInput for what is there but may not be read. */
export async function findFile(path: string): Promise<Stats | null> {
  try {
    const found = await stat(path);
    await access(path, constants.R_OK);
    return found;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new BadInput(`${path} cannot be read (${code}): check its permissions, and those of its folder.`);
  }
}
