import type { FormatContents } from "./exchange.ts";
import { type FormatName, formats } from "./formats.ts";
import { RefusedInput } from "./refused-input.ts";

/** Throws RefusedInput for bytes that it cannot read, and nothing else. */
export type FormatReader = (bytes: Uint8Array) => FormatContents | Promise<FormatContents>;

/** Loaded when they are asked for: each brings libraries of its own. */
const loaders: Partial<Record<FormatName, () => Promise<FormatReader>>> = {};

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
