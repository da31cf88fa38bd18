import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { diskFull } from "../data-folder.ts";
import { StartupError } from "../startup-error.ts";
import { logFileOf } from "./children.ts";

export interface Step {
  /** What it does, for the error message: "The web app could not be built". */
  readonly failure: string;
  readonly remedy: string;
  /** The program and arguments given to Node. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly dataDir: string;
  /** Ends the step early, as on Ctrl+C. */
  readonly signal: AbortSignal;
  /** Gets each line that the step writes. */
  readonly onLine?: (line: string) => void;
}

/** Runs a Node program to its end and gives what it wrote to stdout; all it wrote goes to `logs/setup.log`. */
export async function runStep(step: Step): Promise<string> {
  step.signal.throwIfAborted();
  const child = spawn(process.execPath, step.args, {
    cwd: step.cwd,
    env: step.env,
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that what it starts ends with it.
    detached: true,
  });
  const end = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
  };
  step.signal.addEventListener("abort", end);
  const log = logFileOf(step.dataDir, "setup");
  appendFileSync(log, `\n$ ${new Date().toISOString()} ${step.args.join(" ")}\n`);
  let stdout = "";
  let output = "";
  const collect = (text: string) => {
    output += text;
    appendFileSync(log, text);
    for (const line of text.split("\n")) if (line.trim() !== "") step.onLine?.(line);
  };
  child.stderr.setEncoding("utf8").on("data", collect);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    collect(text);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  step.signal.removeEventListener("abort", end);
  step.signal.throwIfAborted();
  if (code === 0) return stdout;
  if (/ENOSPC|No space left on device/.test(output)) throw diskFull(step.cwd);
  throw new StartupError(
    `${step.failure}:\n${output.trim().split("\n").slice(-15).join("\n")}`,
    `${step.remedy} All of its output is in ${log}.`,
  );
}
