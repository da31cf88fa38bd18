import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asFolderError } from "./data-folder.ts";
import { errorCode, StartupError } from "./startup-error.ts";

const leastLength = 32;
const makeOne = "make one with `openssl rand -base64 48` and keep it: whoever has it can sign in as anybody";

/** Stand in examples and tutorials: a session signed with one of them is signed by everybody. */
const wellKnown = /^(change-?me|secret|password|viva|development|insecure|test|example|default|your-)/i;

/**
 * The secret that signs sessions: `VIVA_SECRET`, else one made once and kept in the data folder.
 *
 * With a database of one's own (`DATABASE_URL`) several machines may serve it and must agree on the secret, so there
 * the environment has to name it, unless `development` is set.
 */
export function resolveSecret(
  env: NodeJS.ProcessEnv,
  place: { readonly dataDir: string; readonly embedded: boolean; readonly development?: boolean },
): string {
  const given = env.VIVA_SECRET;
  if (given !== undefined && given !== "") return accept(given);
  if (place.embedded || place.development === true) return keepOne(join(place.dataDir, "secret"));
  throw new StartupError("VIVA_SECRET is not set, and with DATABASE_URL it has to be.", `${makeOne}.`);
}

/** Null when the value is good enough to sign sessions. */
export function findSecretFault(value: string): string | null {
  if (value.length < leastLength) return `is ${value.length} characters long; ${leastLength} is the least`;
  if (wellKnown.test(value)) return "is a well-known value";
  if (new Set(value).size < 10) return "repeats the same few characters";
  return null;
}

function accept(value: string): string {
  const fault = findSecretFault(value);
  if (fault === null) return value;
  throw new StartupError(`VIVA_SECRET ${fault}.`, `${makeOne}.`);
}

function keepOne(path: string): string {
  try {
    // "wx" lets one of two starts at the same moment win; both then read the winner's.
    // In hex, which cannot spell any of the well-known words.
    writeFileSync(path, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw asFolderError(path, error);
  }
  const kept = readFileSync(path, "utf8").trim();
  const fault = findSecretFault(kept);
  if (fault === null) return kept;
  throw new StartupError(
    `The secret kept in ${path} ${fault}.`,
    "delete that file: the next start makes a new one, and everybody has to sign in again.",
  );
}
