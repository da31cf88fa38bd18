import { unzipSync } from "fflate";
import { limits } from "../limits.ts";
import { RefusedInput } from "../refused-input.ts";

/** The entries of an archive by their names, with forward slashes; folders have none. */
export type Archive = ReadonlyMap<string, Uint8Array>;

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Unpacks the entries that `wanted` names into memory; nothing is ever written to a disk. Sizes are those that the
 * archive states and no more is unpacked than that, so a small archive cannot become a large one. Throws RefusedInput.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  const { entries } = unpack(bytes, wanted);
  return entries;
}

/** Names only, nothing is unpacked. Throws RefusedInput. */
export function listZip(bytes: Uint8Array): string[] {
  return unpack(bytes, () => false).names;
}

function unpack(bytes: Uint8Array, wanted: (name: string) => boolean) {
  const names: string[] = [];
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        if (names.length >= limits.archiveEntries) {
          throw new RefusedInput(
            `The archive holds more than ${limits.archiveEntries} files: split it into several.`,
          );
        }
        checkName(name);
        names.push(name);
        if (name.endsWith("/") || !wanted(name)) return false;
        total += Math.max(originalSize, size);
        if (total > limits.unpackedBytes) {
          throw new RefusedInput(
            `The archive unpacks to more than ${limits.unpackedBytes / 1_000_000} MB: split it into several.`,
          );
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof RefusedInput) throw error;
    throw new RefusedInput("The archive is damaged or is no zip file: make it again and try once more.");
  }
  return { names, entries: new Map(Object.entries(files)) };
}

/** A name that would leave the folder it is unpacked in is a sign of an attack, though nothing is unpacked to a disk. */
function checkName(name: string): void {
  const parts = name.split("/");
  const harmless =
    name !== "" &&
    name.length <= 400 &&
    !name.startsWith("/") &&
    !/^[A-Za-z]:/.test(name) &&
    !name.includes("\\") &&
    !name.includes("\0") &&
    !parts.includes("..") &&
    name !== "__proto__";
  if (harmless) return;
  throw new RefusedInput(
    `The archive names a file ${JSON.stringify(name.slice(0, 80))}, which leads out of its own folder: make the archive again from a plain folder.`,
  );
}
