import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "bench");

await main(process.argv.slice(2));

/** `npm run bench -- <name> [arguments]` runs `infra/bench/<name>.ts`, which exports `run(args)`. */
async function main([name, ...args]: string[]): Promise<void> {
  const known = listBenches();
  if (name === undefined || !known.includes(name)) {
    if (name !== undefined) console.error(`There is no bench called "${name}".`);
    console.error(known.length === 0 ? "No bench exists yet." : `Benches: ${known.join(", ")}`);
    process.exitCode = name === undefined ? 0 : 1;
    return;
  }
  const bench: { run(args: string[]): Promise<void> } = await import(join(folder, `${name}.ts`));
  await bench.run(args);
}

function listBenches(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}
