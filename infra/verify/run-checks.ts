import { checkCanary } from "./canary.ts";
import { type Check, type Finding, runTool } from "./check.ts";
import { checkImports } from "./imports.ts";
import { checkTypes } from "./typecheck.ts";

export interface CheckResult extends Finding {
  readonly name: string;
  readonly ms: number;
}

/** Ordered so that the long ones begin first. */
const checks: readonly Check[] = [
  { name: "types (tsc)", run: checkTypes },
  {
    name: "format and lint (biome)",
    run: () => runTool("biome", ["ci", "--colors=off", "--max-diagnostics=50"]),
  },
  { name: "unused code (knip)", run: () => runTool("knip", ["--no-progress"]) },
  { name: "imports (dependency-cruiser)", run: checkImports },
  { name: "boundaries (turbo)", run: () => runTool("turbo", ["boundaries", "--no-color"]) },
  { name: "planted violations are seen", run: checkCanary },
  { name: "package files (sherif)", run: () => runTool("sherif", []) },
];

/** Runs all static checks, two at a time, and prints a line as each ends. */
export async function runChecks(): Promise<CheckResult[]> {
  const waiting = [...checks];
  const results: CheckResult[] = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const result = await time(check);
      results.push(result);
      console.log(
        `${result.ok ? "✓" : "✗"} ${result.name.padEnd(32)} ${(result.ms / 1000).toFixed(1).padStart(6)} s`,
      );
    }
  };
  await Promise.all([work(), work()]);
  for (const { name, ok, output } of results) if (!ok) console.log(`\n── ${name}\n${output.trim()}`);
  return results;
}

async function time(check: Check): Promise<CheckResult> {
  const began = performance.now();
  const finding = await check.run().catch(
    (error: unknown): Finding => ({
      ok: false,
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  return { name: check.name, ...finding, ms: performance.now() - began };
}
