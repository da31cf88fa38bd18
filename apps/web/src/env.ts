import { type ModelEnvironment, parseModelEnvironment } from "@viva/language-model/environment";
import * as z from "zod";

/**
 * Secrets that stand in examples and tutorials: a session signed with one is signed by everybody. A single character
 * counts when it is all there is: a random secret may well begin with it.
 */
const knownSecrets = /^(?:change-?me|secret|password|viva|development|insecure|test|example)|^(.)\1*$/i;

const envSchema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.url({
    protocol: /^postgres(?:ql)?$/,
    error: "needs a Postgres address such as postgres://user:password@localhost:5432/viva",
  }),
  VIVA_SECRET: z
    .string({ error: "is missing; make one with `openssl rand -base64 48`" })
    .min(32, "is shorter than 32 characters; make one with `openssl rand -base64 48`"),
  VIVA_URL: z.url({
    protocol: /^https?$/,
    error: "needs the address people open in the browser, such as https://viva.example.org",
  }),
  VIVA_DATA_DIR: z.string().min(1).optional(),
});

export type Env = z.infer<typeof envSchema> & {
  /** To try models with; the worker is who grades with them. */
  models: ModelEnvironment;
};

/** Names every setting that is wrong, a line each. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  constructor(problems: readonly string[]) {
    super(`Viva cannot start, these settings are wrong:\n${problems.join("\n")}`);
  }
}

/** Parses the settings of this server. Throws a SettingsError when any is wrong. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const result = envSchema.safeParse(source);
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => `  ${issue.path.join(".")} ${issue.message}`);
  const models = parseModelEnvironment(source);
  if (models.kind === "wrong")
    problems.push(...models.problems.map(({ name, message }) => `  ${name}: ${message}`));
  if (result.success && result.data.NODE_ENV === "production" && knownSecrets.test(result.data.VIVA_SECRET))
    problems.push("  VIVA_SECRET is a well-known value; make one with `openssl rand -base64 48`");
  if (!result.success || models.kind === "wrong" || problems.length > 0) throw new SettingsError(problems);
  return { ...result.data, models: models.models };
}

let parsed: Env | undefined;

/**
 * The settings, parsed once. A function because `next build` loads the modules of every route without them;
 * instrumentation.ts calls it when the server starts, so that a wrong setting stops it there.
 */
export function env(): Env {
  parsed ??= readProcess();
  return parsed;
}

function readProcess(): Env {
  const settings = parseEnv(process.env);
  // next-auth takes the public address from this variable only.
  process.env.NEXTAUTH_URL ??= settings.VIVA_URL;
  return settings;
}

/** For what only differs while developing; needs no other setting, so it may be used in proxy.ts. */
export const isDevelopment = process.env.NODE_ENV === "development";
