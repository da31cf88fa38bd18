import { dataFolderFrom } from "@viva/infra/data-folder";
import { runCli } from "./run-cli.ts";

/** Runs a command line in this process and keeps what it prints. */
export async function viva(words: readonly string[], input = "", workingFolder = "/") {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(words, {
    env: { workingFolder, dataFolder: dataFolderFrom({}), databaseUrl: null },
    stdin: (async function* () {
      yield input;
    })(),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}
