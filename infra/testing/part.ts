import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { errorCode } from "../startup-error.ts";

/** How the tests of one part of the run came out. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** A name for each test that did not run, as those of Django without Django, or after set-up that failed. */
  readonly notRun: readonly string[];
}

/**
 * Runs a test program, showing what it prints, and reads its tests from the report it leaves. A program that fails
 * without naming a failed test counts as one failure.
 */
export async function runPart(part: {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly reportFile: string;
  readonly readReport: (report: unknown) => Tally;
  /** Ends the program early, as on Ctrl+C. */
  readonly signal: AbortSignal;
  /** Takes what the program prints; left out, it goes to the terminal as it comes. */
  readonly keep?: ((printed: Uint8Array) => void) | undefined;
}): Promise<Tally> {
  const { keep } = part;
  const child = spawn(part.program, part.args, {
    cwd: part.cwd,
    env: part.env,
    stdio: keep === undefined ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  if (keep !== undefined) for (const stream of [child.stdout, child.stderr]) stream?.on("data", keep);
  const end = () => child.kill("SIGTERM");
  part.signal.addEventListener("abort", end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  part.signal.removeEventListener("abort", end);
  const tally = readTally(part.reportFile, part.readReport);
  return code === 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

/** A program that broke off leaves no report, or half of one. */
function readTally(file: string, readReport: (report: unknown) => Tally): Tally {
  try {
    return readReport(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && !(error instanceof SyntaxError)) throw error;
    console.error(`The test program left no report in ${file}.`);
    return { passed: 0, failed: 1, notRun: [] };
  }
}
