import { spawn } from "node:child_process";
import { join } from "node:path";
import { repositoryFolder } from "../data-folder.ts";

/** One static check of the repository. */
export interface Check {
  readonly name: string;
  run(): Promise<Finding>;
}

export interface Finding {
  readonly ok: boolean;
  /** What the check had to say; shown when it failed. */
  readonly output: string;
}

/** Runs a program of `node_modules/.bin`; a check that is that program passes when its exit code is 0. */
export function runTool(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Finding> {
  return new Promise((resolve) => {
    const child = spawn(join(repositoryFolder, "node_modules", ".bin", program), args, {
      cwd: options.cwd ?? repositoryFolder,
      env: {
        ...process.env,
        ...options.env,
        TURBO_TELEMETRY_DISABLED: "1",
        NEXT_TELEMETRY_DISABLED: "1",
        FORCE_COLOR: "0",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.once("error", (error) => resolve({ ok: false, output: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}
