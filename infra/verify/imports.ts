import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { repositoryFolder } from "../data-folder.ts";
import type { Finding } from "./check.ts";

/** Fewer than these and the reader of imports has lost its sight, as it does with a compiler it does not know. */
const leastModules = 200;

/** Looks at every import of ours for one that its package may not make. */
export async function checkImports(): Promise<Finding> {
  const { modules, violations } = await findForbiddenImports(repositoryFolder, ["apps", "packages", "infra"]);
  const ours = modules.filter((path) => !path.includes("node_modules"));
  if (ours.length < leastModules) {
    return {
      ok: false,
      output: `Only ${ours.length} modules were read; ${leastModules} is the least to expect.`,
    };
  }
  return { ok: violations.length === 0, output: violations.join("\n") };
}

/** The rules of `.dependency-cruiser.mjs`, applied to the given folders below `base`. */
export async function findForbiddenImports(
  base: string,
  folders: string[],
): Promise<{ modules: string[]; violations: string[] }> {
  const { default: config } = await import(join(repositoryFolder, ".dependency-cruiser.mjs"));
  const { enhancedResolveOptions, ...options } = config.options;
  const { output } = await cruise(
    folders,
    {
      ...options,
      enhancedResolveOptions,
      baseDir: base,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    },
    enhancedResolveOptions,
  );
  if (typeof output === "string")
    throw new Error("dependency-cruiser gave text where its result was asked for");
  return { modules: output.modules.map(({ source }) => source), violations: describe(output) };
}

function describe(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
