import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryFolder } from "./data-folder.ts";

await main(process.argv.slice(2));

/**
 * `npm run bench -- <name> [arguments]` runs a module that exports `run(args)`: `infra/bench/<name>.ts`,
 * `<name>.bench.ts` in the benchmark folder of a package, or the benchmark of the package of that name.
 */
async function main([name, ...args]: string[]): Promise<void> {
  const known = listBenches();
  const path = known.get(name ?? "");
  if (path === undefined) {
    if (name !== undefined) console.error(`There is no bench called "${name}".`);
    console.error(
      known.size === 0 ? "No bench exists yet." : `Benches: ${[...known.keys()].sort().join(", ")}`,
    );
    process.exitCode = name === undefined ? 0 : 1;
    return;
  }
  const bench: { run(args: string[]): Promise<void> } = await import(path);
  await bench.run(args);
}

/** Paths by name. Found on disk and not imported, so that infra depends on none of the packages. */
function listBenches(): Map<string, string> {
  const own = join(import.meta.dirname, "bench");
  const ofInfra = existsSync(own)
    ? readdirSync(own).filter((file) => /(?<!\.test|\.fixture)\.ts$/.test(file))
    : [];
  const packages = join(repositoryFolder, "packages");
  const ofPackages = readdirSync(packages).flatMap((name) => {
    const folder = join(packages, name, "benchmark");
    return existsSync(folder) ? benchesOf(name, folder) : [];
  });
  return new Map([
    ...ofInfra.map((file) => [file.slice(0, -".ts".length), join(own, file)] as const),
    ...ofPackages,
  ]);
}

function benchesOf(packageName: string, folder: string): [name: string, path: string][] {
  return readdirSync(folder).flatMap((file): [string, string][] => {
    const path = join(folder, file);
    if (file === "run-benchmark.ts") return [[packageName, path]];
    return file.endsWith(".bench.ts") ? [[file.slice(0, -".bench.ts".length), path]] : [];
  });
}
