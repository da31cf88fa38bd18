import { KEY_VARIABLE_PREFIX, MODEL_TIMEOUT } from "@viva/domain/grading/model-settings";
import * as z from "zod";
import type { ModelSettings } from "./openai-compatible.ts";

/** What the environment of a process says of language models. */
export interface ModelEnvironment {
  /** For organisations without settings of their own; null unless both address and name are set. */
  installation: ModelSettings | null;
  /** The keys that settings of organisations may name, by the name of their variable. */
  keys: ReadonlyMap<string, string>;
}

const schema = z
  .object({
    VIVA_MODEL_URL: z
      .union([z.literal(""), z.url({ protocol: /^https?$/, error: "an address as https://host/v1" })])
      .optional(),
    VIVA_MODEL_NAME: z.string().optional(),
    VIVA_MODEL_KEY: z.string().optional(),
    VIVA_MODEL_TIMEOUT_MS: z.coerce
      .number()
      .int()
      .min(MODEL_TIMEOUT.leastMs)
      .max(MODEL_TIMEOUT.mostMs)
      .default(MODEL_TIMEOUT.usualMs),
  })
  .refine((env) => !env.VIVA_MODEL_URL === !env.VIVA_MODEL_NAME, {
    path: ["VIVA_MODEL_URL and VIVA_MODEL_NAME"],
    message: "set both to use a language model, or neither",
  });

/** Reads it, for the one place of each process that reads the environment; what is wrong by the name of its variable. */
export function parseModelEnvironment(
  source: Readonly<Record<string, string | undefined>>,
):
  | { kind: "read"; models: ModelEnvironment }
  | { kind: "wrong"; problems: { name: string; message: string }[] } {
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({ name: path.join("."), message }));
    return { kind: "wrong", problems };
  }
  const {
    VIVA_MODEL_URL: baseUrl,
    VIVA_MODEL_NAME: model,
    VIVA_MODEL_KEY,
    VIVA_MODEL_TIMEOUT_MS,
  } = parsed.data;
  const installation =
    baseUrl && model
      ? { baseUrl, model, key: VIVA_MODEL_KEY || null, timeoutMs: VIVA_MODEL_TIMEOUT_MS }
      : null;
  return { kind: "read", models: { installation, keys: keysOf(source) } };
}

function keysOf(source: Readonly<Record<string, string | undefined>>): Map<string, string> {
  const named = Object.entries(source).flatMap(([name, key]) =>
    name.startsWith(KEY_VARIABLE_PREFIX) && key ? [[name, key] as const] : [],
  );
  return new Map(named);
}
