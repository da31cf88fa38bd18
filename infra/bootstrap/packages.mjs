import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { lastLines } from "./runtime.mjs";
import { remedyForInstall, Trouble } from "./trouble.mjs";

/** Installs the packages of the lockfile, unless the last successful install was of exactly the same. */
export function installPackages(root, runtime, say) {
  // Inside node_modules, so that deleting node_modules forgets the stamp with it.
  const stamp = join(root, "node_modules", ".viva-install");
  const wanted = fingerprint(root, runtime);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("Installing packages (the first time takes about a minute)");
  const [program, ...args] = runtime.pnpm;
  const result = spawnSync(
    program,
    [...args, "install", "--frozen-lockfile", "--reporter=append-only", "--config.confirmModulesPurge=false"],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, env: environment(runtime) },
  );
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}`;
  if (result.status !== 0) {
    throw new Trouble(
      `pnpm could not install the packages:\n${lastLines(output)}`,
      remedyForInstall(output) ?? "read the lines above, put it right, and run the command again.",
    );
  }
  writeFileSync(stamp, wanted);
}

function environment(runtime) {
  const env = {
    ...process.env,
    PATH: [...runtime.binFolders, process.env.PATH ?? ""].join(delimiter),
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
    CI: "true",
  };
  // With NODE_ENV=production pnpm would leave out what builds and tests the app.
  delete env.NODE_ENV;
  return env;
}

function fingerprint(root, runtime) {
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch} pnpm ${runtime.pnpmVersion}\n`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...packageFiles(root)]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function packageFiles(root) {
  const inFolders = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, "package.json")),
  );
  return ["package.json", "infra/package.json", ...inFolders]
    .filter((file) => existsSync(join(root, file)))
    .sort();
}
