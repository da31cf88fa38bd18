import { describeError, StartupError } from "@viva/infra/startup-error";
import { type CliEnv, readEnv } from "./env.ts";
import { runCli } from "./run-cli.ts";
import { exitCodes } from "./terminal.ts";

// `viva … | head` closes the pipe early: nobody reads any more, which is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

const env = environment();
process.exitCode =
  env === null
    ? exitCodes.badInput
    : await runCli(process.argv.slice(2), {
        env,
        stdin: process.stdin,
        out: (line) => process.stdout.write(`${line}\n`),
        err: (line) => process.stderr.write(`${line}\n`),
      });

/** Null when a variable cannot be used; what is wrong with it has been said by then. */
function environment(): CliEnv | null {
  try {
    return readEnv();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stderr.write(`${describeError(error)}\n`);
    return null;
  }
}
