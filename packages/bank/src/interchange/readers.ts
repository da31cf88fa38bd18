import { type FormatName, formats } from "@viva/domain/bank/formats";
import type { FormatContents } from "./exchange.ts";
import { RefusedInput } from "./refused-input.ts";

/** Throws RefusedInput for bytes that it cannot read, and nothing else. */
export type FormatReader = (bytes: Uint8Array) => FormatContents | Promise<FormatContents>;

/** Loaded when they are asked for: each brings libraries of its own. */
const loaders: Partial<Record<FormatName, () => Promise<FormatReader>>> = {
  markdown: async () => (await import("./markdown/read-markdown.ts")).readMarkdown,
  gift: async () => (await import("./gift/read-gift.ts")).readGift,
  "moodle-xml": async () => (await import("./moodle-xml/read-moodle-xml.ts")).readMoodleXml,
  aiken: async () => (await import("./aiken/read-aiken.ts")).readAiken,
  "qti-1.2": async () => (await import("./qti-1.2/read-qti-1.ts")).readQti1,
  "qti-2.2": async () => (await import("./qti/read-qti.ts")).readQti,
  "qti-3.0": async () => (await import("./qti/read-qti.ts")).readQti,
  csv: async () => (await import("./csv/read-csv.ts")).readCsv,
  xlsx: async () => (await import("./xlsx/read-xlsx.ts")).readXlsx,
};

export async function readerOf(format: FormatName): Promise<FormatReader> {
  const load = loaders[format];
  if (load === undefined) {
    throw new RefusedInput(
      `${formats[format].label} files are not read here: export the questions as one of ${readable}.`,
    );
  }
  return load();
}

const readable = Object.values(formats)
  .flatMap(({ label, reads }) => (reads ? [label] : []))
  .join(", ");
