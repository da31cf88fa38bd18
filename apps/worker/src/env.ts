import { join } from "node:path";
import type { ModelSettings } from "@viva/language-model/openai-compatible";
import * as z from "zod";

const schema = z
  .object({
    DATABASE_URL: z.string().min(1, "the address of the Postgres database"),
    /** Where the interpreter's files are kept. */
    VIVA_DATA_DIR: z.string().min(1).default(".viva"),
    /** Sandbox processes, and code answers graded at once. About 230 MB each. */
    VIVA_SANDBOX_SLOTS: z.coerce.number().int().min(1).max(64).default(2),
    /** A language model beside the built-in grader: off unless both address and name are set. */
    VIVA_MODEL_URL: z
      .union([z.literal(""), z.url({ protocol: /^https?$/, error: "an address as https://host/v1" })])
      .optional(),
    VIVA_MODEL_NAME: z.string().optional(),
    VIVA_MODEL_KEY: z.string().optional(),
    VIVA_MODEL_TIMEOUT_MS: z.coerce.number().int().min(500).max(60_000).default(20_000),
  })
  .refine((env) => !env.VIVA_MODEL_URL === !env.VIVA_MODEL_NAME, {
    path: ["VIVA_MODEL_URL and VIVA_MODEL_NAME"],
    message: "set both to use a language model, or neither",
  });

export interface WorkerEnv {
  databaseUrl: string;
  sandboxCacheDir: string;
  sandboxSlots: number;
  /** Null while no language model is configured. */
  model: ModelSettings | null;
}

/** The worker's settings; throws with the name of what is missing or wrong. */
export function readEnv(): WorkerEnv {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The worker cannot start. Set in the environment:\n${lines.join("\n")}`);
  }
  return {
    databaseUrl: parsed.data.DATABASE_URL,
    sandboxCacheDir: join(parsed.data.VIVA_DATA_DIR, "cache", "sandbox"),
    sandboxSlots: parsed.data.VIVA_SANDBOX_SLOTS,
    model: modelFrom(parsed.data),
  };
}

function modelFrom(env: z.infer<typeof schema>): ModelSettings | null {
  if (!env.VIVA_MODEL_URL || !env.VIVA_MODEL_NAME) return null;
  return {
    baseUrl: env.VIVA_MODEL_URL,
    model: env.VIVA_MODEL_NAME,
    key: env.VIVA_MODEL_KEY || null,
    timeoutMs: env.VIVA_MODEL_TIMEOUT_MS,
  };
}
