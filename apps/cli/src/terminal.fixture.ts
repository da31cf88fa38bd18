import type { CliEnv } from "./env.ts";
import { runCli } from "./run-cli.ts";

/** Runs a command line in this process and keeps what it prints. */
export async function viva(
  words: readonly string[],
  input = "",
  { workingFolder = "/", variables = {} }: Partial<CliEnv> = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(words, {
    env: { workingFolder, databaseUrl: null, variables },
    stdin: (async function* () {
      yield input;
    })(),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
