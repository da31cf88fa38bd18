import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "../data-folder.ts";

/** Folders of all packages of the workspace, relative to the repository. */
export function listPackages(): string[] {
  const grouped = ["apps", "packages"].flatMap((group) =>
    readdirSync(join(repositoryFolder, group)).map((name) => join(group, name)),
  );
  return [...grouped, "infra"]
    .filter((folder) => existsSync(join(repositoryFolder, folder, "package.json")))
    .sort();
}
