import { KEY_VARIABLE_PREFIX, MODEL_TIMEOUT, modelAddressSchema } from "@viva/domain/grading/model-settings";
import * as z from "zod";
import type { ModelSettings } from "./openai-compatible.ts";

/** What the environment of a process says of language models. */
export interface ModelEnvironment {
  /** For organisations without settings of their own; null unless both address and name are set. */
  installation: ModelSettings | null;
  /** The keys that settings of organisations may name, by the name of their variable. */
  keys: ReadonlyMap<string, string>;
}

/** The spaces and the line break around a key of a file do not belong to it; those within it were never a key's. */
const keySchema = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]*$/, "a key has no spaces, line breaks or letters beyond ASCII in it");

const schema = z
  .object({
    VIVA_MODEL_URL: z.union([z.literal(""), modelAddressSchema]).optional(),
    VIVA_MODEL_NAME: z.string().optional(),
    VIVA_MODEL_KEY: keySchema.optional(),
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
  const { keys, problems } = readKeys(source);
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map(({ path, message }) => ({ name: path.join("."), message })));
    return { kind: "wrong", problems };
  }
  if (problems.length > 0) return { kind: "wrong", problems };
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
  return { kind: "read", models: { installation, keys } };
}

function readKeys(source: Readonly<Record<string, string | undefined>>) {
  const keys = new Map<string, string>();
  const problems: { name: string; message: string }[] = [];
  for (const [name, value] of Object.entries(source)) {
    if (!name.startsWith(KEY_VARIABLE_PREFIX)) continue;
    const key = keySchema.safeParse(value ?? "");
    if (!key.success) problems.push(...key.error.issues.map(({ message }) => ({ name, message })));
    else if (key.data !== "") keys.set(name, key.data);
  }
  return { keys, problems };
}
