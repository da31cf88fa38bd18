import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as z from "zod";
import { repositoryFolder } from "../data-folder.ts";
import { type Finding, runTool } from "./check.ts";
import { findForbiddenImports } from "./imports.ts";
import { listPackages } from "./packages.ts";

/**
 * Plants imports that must be refused in a copy of the workspace without its code, and fails when they are not: a
 * check of boundaries that has gone blind looks exactly like one that finds nothing.
 */
export async function checkCanary(): Promise<Finding> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "viva-canary-")));
  try {
    layOutWorkspace(copy);
    const healthy = await runBoundaries(copy);
    plant(copy);
    const { violations } = await findForbiddenImports(copy, ["packages", "apps"]);
    const unseen = planted.filter(({ rule }) => !violations.some((line) => line.startsWith(`${rule}: `)));
    const faults = unseen.map(
      ({ rule, file }) => `dependency-cruiser did not report ${rule} planted in ${file}`,
    );
    const boundaries = await runBoundaries(copy);
    if (!healthy.ok) faults.push(`turbo boundaries complains about the untouched copy:\n${healthy.output}`);
    for (const expected of boundaryReports) {
      if (!withoutLayout(boundaries.output).includes(withoutLayout(expected))) {
        faults.push(`turbo boundaries did not report: ${expected}\n${boundaries.output}`);
      }
    }
    return { ok: faults.length === 0 && !boundaries.ok, output: faults.join("\n") };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const planted = [
  {
    rule: "domain-imports-only-itself",
    file: "packages/domain/src/planted.ts",
    code: 'import { target } from "../../db/src/target.ts";\nimport "@viva/db/target";\nexport const seen = target;\n',
  },
  {
    rule: "domain-needs-zod-alone",
    file: "packages/domain/src/clock.ts",
    code: 'import { hostname } from "node:os";\nexport const seen = hostname();\n',
  },
  {
    rule: "schema-identity-knows-no-later-concept",
    file: "packages/db/src/schema/identity.ts",
    code: 'import type { Attempt } from "./attempt.ts";\nexport type Seen = Attempt;\n',
  },
  {
    rule: "features-see-types-only-of-the-server",
    file: "apps/web/src/features/planted.ts",
    code: 'import { target } from "../../../../packages/db/src/target.ts";\nexport const seen = target;\n',
  },
  {
    rule: "only-tests-import-testing",
    file: "packages/services/src/planted.ts",
    code: 'import { target } from "../../testing/src/target.ts";\nexport const seen = target;\n',
  },
] as const;

const targets = {
  "packages/db/src/target.ts": "export const target = 1;\n",
  "packages/testing/src/target.ts": "export const target = 1;\n",
  "packages/db/src/schema/attempt.ts": "export type Attempt = string;\n",
};

const boundaryReports = [
  "Package `@viva/db` found without any tag listed in allowlist for `@viva/domain`",
  "cannot import package `@viva/bank` because it is not a dependency",
];

/** The real packages with their real tags and dependencies, and nothing in them. */
function layOutWorkspace(copy: string): void {
  for (const file of ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml", "turbo.json"]) {
    copyFileSync(join(repositoryFolder, file), join(copy, file));
  }
  for (const folder of listPackages()) {
    mkdirSync(join(copy, folder, "src"), { recursive: true });
    for (const file of ["package.json", "turbo.json"]) {
      copyFileSync(join(repositoryFolder, folder, file), join(copy, folder, file));
    }
  }
}

function plant(copy: string): void {
  const files = [...Object.entries(targets), ...planted.map(({ file, code }) => [file, code] as const)];
  for (const [file, code] of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), code);
  }
  writeFileSync(join(copy, "packages/domain/src/undeclared.ts"), 'import "@viva/bank/target";\n');
  const manifest = join(copy, "packages/domain/package.json");
  const domain = manifestSchema.parse(JSON.parse(readFileSync(manifest, "utf8")));
  domain.dependencies["@viva/db"] = "workspace:*";
  writeFileSync(manifest, JSON.stringify(domain));
}

const manifestSchema = z.looseObject({ dependencies: z.record(z.string(), z.string()) });

function runBoundaries(copy: string): Promise<Finding> {
  return runTool("turbo", ["boundaries", "--cwd", copy, "--no-color"], { cwd: copy });
}

/** Turbo breaks its sentences into lines, inside words too, and draws a bar before them. */
function withoutLayout(text: string): string {
  return text.replaceAll(/[\s|]+/g, "");
}
