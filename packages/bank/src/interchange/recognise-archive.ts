import type { FormatName } from "@viva/domain/bank/formats";
import { listZip, openZip } from "./archive/open-zip.ts";
import { RefusedInput } from "./refused-input.ts";

/** The format of an archive: by the names in it, and QTI's version by what its manifest says. */
export function recogniseArchive(bytes: Uint8Array, fileName: string): FormatName {
  const names = unlessRefused(() => listZip(bytes)) ?? [];
  const has = (test: RegExp) => names.some((name) => test.test(name));
  if (has(/^xl\/workbook\.xml$/)) return "xlsx";
  if (has(/^collection\.anki2/)) return "anki";
  if (has(manifest)) return qtiVersion(bytes);
  if (has(/(^|\/)bank\.yaml$/)) return "markdown";
  if (/\.xlsx$/i.test(fileName)) return "xlsx";
  return /\.apkg$/i.test(fileName) ? "anki" : "markdown";
}

const manifest = /(^|\/)imsmanifest\.xml$/;

/** A resource's type names the version: imsqti_item_xmlv3p0, imsqti_item_xmlv2p2, imsqti_xmlv1p2. */
function qtiVersion(bytes: Uint8Array): FormatName {
  const entries = unlessRefused(() => openZip(bytes, (name) => manifest.test(name)));
  const text = [...(entries?.values() ?? [])].map((entry) => new TextDecoder().decode(entry)).join("");
  if (/imsqti_\w*xmlv3p\d/.test(text)) return "qti-3.0";
  return /imsqti_\w*xmlv2p\d/.test(text) ? "qti-2.2" : "qti-1.2";
}

function unlessRefused<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof RefusedInput) return null;
    throw error;
  }
}
