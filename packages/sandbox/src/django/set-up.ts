import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { buildFiles, findFiles } from "../setup/build-files.ts";
import { buildKey } from "../setup/interpreter-files.ts";
import { ArchiveUnavailable } from "./build-archive.ts";

const failureSchema = z.strictObject({ key: z.string(), at: z.iso.datetime(), reason: z.string() });

/** So long after a try that failed, a start does not try again: without a network each costs seconds. */
const PAUSE_MS = 3_600_000;

/**
 * Builds Django's files unless they are there. It is optional: when its wheels cannot be fetched that is said
 * and remembered, and questions that need it are not offered.
 */
export async function setUpDjango(cacheDir: string, say: (line: string) => void): Promise<void> {
  const failure = await readFailure(cacheDir);
  if (failure !== null && Date.now() - Date.parse(failure.at) < PAUSE_MS) return;
  try {
    await buildFiles(cacheDir, "django", say);
  } catch (error) {
    if (!(error instanceof ArchiveUnavailable)) throw error;
    say(`Without Django for now, and without the questions that need it: ${error.message}`);
    const note = { key: buildKey("django"), at: new Date().toISOString(), reason: error.message };
    await writeFile(failureFile(cacheDir), JSON.stringify(note));
  }
}

/** Why Django is missing: `reason` for whoever misses a question, `advice` for the operator. */
export interface DjangoMissing {
  reason: string;
  advice: string;
}

/** Null when Django is there. */
export async function whyNoDjango(cacheDir: string): Promise<DjangoMissing | null> {
  if ((await findFiles(cacheDir, "django")) !== null) return null;
  const failure = await readFailure(cacheDir);
  if (failure === null) return { reason: "it is not set up yet", advice: "npm start sets it up." };
  const retry = `npm start tries again an hour later, at once when ${failureFile(cacheDir)} is removed`;
  return {
    reason: "its packages could not be fetched when this server was set up",
    advice: `${failure.reason}. Optional: ${retry}.`,
  };
}

const failureFile = (cacheDir: string) => join(cacheDir, "django-unavailable.json");

/** Of the present version; an older one says nothing. */
async function readFailure(cacheDir: string): Promise<z.infer<typeof failureSchema> | null> {
  const text = await readFile(failureFile(cacheDir), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const parsed = failureSchema.safeParse(JSON.parse(text));
  return parsed.success && parsed.data.key === buildKey("django") ? parsed.data : null;
}
