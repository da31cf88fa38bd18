import { strToU8 } from "fflate";
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";

/**
 * A document in UTF-8, without CDATA. Characters that XML 1.0 cannot hold are left out; what ends a CDATA section is
 * escaped, which the library leaves and XML forbids.
 */
export function writeXml(root: Element): Uint8Array {
  const text = toXml(root, { closeEmptyElements: true });
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n${text.replaceAll(impossible, "").replaceAll("]]>", "]]&gt;")}\n`,
  );
}

/** Control characters, lone surrogates and two that are no characters. */
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
