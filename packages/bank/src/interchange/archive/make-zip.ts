import { strToU8, zipSync } from "fflate";

/** The first moment that a zip file can state: the same questions give the same bytes. */
const epoch = new Date(1980, 0, 1);

/** A zip of files by their names. Texts are UTF-8. */
export function makeZip(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const entries = [...files].map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: epoch, level: 6 });
}
