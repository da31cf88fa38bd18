import { join } from "node:path";
import { type ModelEnvironment, parseModelEnvironment } from "@viva/language-model/environment";
import * as z from "zod";

const schema = z.object({
  DATABASE_URL: z.string().min(1, "the address of the Postgres database"),
  /** Where the interpreter's files are kept. */
  VIVA_DATA_DIR: z.string().min(1).default(".viva"),
  /** Sandbox processes, and code answers graded at once. About 230 MB each. */
  VIVA_SANDBOX_SLOTS: z.coerce.number().int().min(1).max(64).default(2),
});

export interface WorkerEnv {
  databaseUrl: string;
  sandboxCacheDir: string;
  sandboxSlots: number;
  models: ModelEnvironment;
}

/** The worker's settings; throws with the name of what is missing or wrong. */
export function readEnv(): WorkerEnv {
  const parsed = schema.safeParse(process.env);
  const models = parseModelEnvironment(process.env);
  if (!parsed.success || models.kind === "wrong") {
    const issues = parsed.success ? [] : parsed.error.issues;
    const problems = issues.map(({ path, message }) => ({ name: path.join("."), message }));
    const lines = [...problems, ...(models.kind === "wrong" ? models.problems : [])].map(
      ({ name, message }) => `  ${name}: ${message}`,
    );
    throw new Error(`The worker cannot start. Set in the environment:\n${lines.join("\n")}`);
  }
  return {
    databaseUrl: parsed.data.DATABASE_URL,
    sandboxCacheDir: join(parsed.data.VIVA_DATA_DIR, "cache", "sandbox"),
    sandboxSlots: parsed.data.VIVA_SANDBOX_SLOTS,
    models: models.models,
  };
}
