import { join } from "node:path";
import * as z from "zod";
import { repositoryFolder } from "../data-folder.ts";
import { runStep } from "./step.ts";

const resultSchema = z.object({
  banks: z.array(z.object({ title: z.string(), questions: z.number() })),
  demo: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});

/** What the database was filled with. */
export type SetupResult = z.infer<typeof resultSchema>;

export interface SetupOptions {
  readonly dataDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Brings the schema up to date and loads the question bank, which changes nothing when it was loaded before. */
export async function fillDatabase(options: SetupOptions & { readonly demo: boolean }): Promise<SetupResult> {
  const stdout = await runStep({
    failure: "The database could not be set up",
    remedy: "Put right what the lines above name and start again.",
    args: [
      join(repositoryFolder, "apps/cli/src/main.ts"),
      "setup",
      "--json",
      ...(options.demo ? ["--demo"] : []),
    ],
    cwd: repositoryFolder,
    env: options.env,
    dataDir: options.dataDir,
    signal: options.signal,
  });
  return resultSchema.parse(JSON.parse(stdout));
}

/** Makes what the runs of candidates' code start from; quick when it is there already. */
export async function prepareSandbox(options: SetupOptions): Promise<void> {
  await runStep({
    failure: "The sandbox for candidates' code could not be set up",
    remedy: "`npm run viva -- doctor` shows what it needs.",
    args: [join(repositoryFolder, "packages/sandbox/src/setup.ts")],
    cwd: repositoryFolder,
    env: options.env,
    dataDir: options.dataDir,
    signal: options.signal,
    onLine: options.say,
  });
}
