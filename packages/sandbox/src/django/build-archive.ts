import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DJANGO_ARCHIVE } from "../images.ts";

/** Django's wheels cannot be had here; the message says in a sentence why. All else goes on without them. */
export class ArchiveUnavailable extends Error {
  override readonly name = "ArchiveUnavailable";
}

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Fetches the wheels of wheels.txt by pip, which checks their hashes, and writes the archive into `folder`.
 * Where from, pip's own configuration says. Rejects with ArchiveUnavailable without Python, pip or network.
 */
export async function buildDjangoArchive(folder: string): Promise<void> {
  const wheels = await mkdtemp(join(tmpdir(), "viva-wheels-"));
  try {
    const fetching = "--no-deps --require-hashes --only-binary=:all: --no-cache-dir --retries=1 --timeout=10";
    const quiet = "--quiet --disable-pip-version-check --no-input";
    await python(
      [
        "-m",
        "pip",
        "download",
        ...fetching.split(" "),
        ...quiet.split(" "),
        "-r",
        beside("wheels.txt"),
        "-d",
        wheels,
      ],
      "pip could not fetch Django",
    );
    await python([beside("trim.py"), wheels, join(folder, DJANGO_ARCHIVE)], "Django could not be packed");
  } finally {
    await rm(wheels, { recursive: true, force: true });
  }
}

async function python(args: string[], failure: string): Promise<void> {
  try {
    await promisify(execFile)("python3", args, { timeout: 300_000 });
  } catch (error) {
    throw new ArchiveUnavailable(`${failure}: ${reasonOf(error)}`, { cause: error });
  }
}

/** The last thing that Python said, or why there is none. */
function reasonOf(error: unknown): string {
  const { code, killed, stderr } = error as { code?: unknown; killed?: boolean; stderr?: string };
  if (code === "ENOENT") return "there is no python3 on this machine";
  if (killed) return "it took more than five minutes";
  const lines = (stderr ?? "").trim().split("\n");
  return (lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? String(error)).slice(0, 300);
}
