import { isZip, openZip } from "../archive/open-zip.ts";
import type { FormatContents } from "../exchange.ts";
import { RefusedInput } from "../refused-input.ts";
import { oneLine } from "../text/one-line.ts";
import { parseXml, type XmlElement } from "../xml/parse-xml.ts";
import { findAll } from "../xml/select.ts";
import { metadataOf } from "./item-metadata.ts";
import { readItem1 } from "./read-item.ts";

/**
 * QTI 1.2: one file, or an archive of them such as Canvas exports. In an archive every XML file that begins with
 * questestinterop is read, whatever its name; the others describe the course.
 */
export function readQti1(bytes: Uint8Array): FormatContents {
  const contents: FormatContents = { kind: "read", questions: [], skipped: [], losses: [] };
  if (!isZip(bytes)) {
    const root = parseXml(bytes);
    if (root.name !== "questestinterop") {
      throw new RefusedInput(
        `The first element is ${root.name}; QTI 1.2 begins with questestinterop: export the questions as QTI 1.2.`,
      );
    }
    addItems(contents, root, true);
    return contents;
  }
  const entries = openZip(bytes, (name) => /\.(?:xml|qti|dat)$/i.test(name));
  let files = 0;
  for (const [name, entry] of entries) {
    if (!new TextDecoder("latin1").decode(entry.subarray(0, 2_000)).includes("questestinterop")) continue;
    files += 1;
    const root = parseEntry(entry);
    if (typeof root !== "string") addItems(contents, root, false);
    else contents.skipped.push({ lines: null, reason: `${JSON.stringify(name.slice(0, 80))}: ${root}` });
  }
  if (files === 0) {
    throw new RefusedInput(
      "The archive holds no QTI 1.2 file: in Canvas, export the quiz, not the course; elsewhere choose QTI 1.2.",
    );
  }
  return contents;
}

/** The message when the entry cannot be read: one broken file does not cost the others. */
function parseEntry(entry: Uint8Array): XmlElement | string {
  try {
    return parseXml(entry);
  } catch (error) {
    if (error instanceof RefusedInput) return error.message;
    throw error;
  }
}

function addItems(contents: FormatContents, root: XmlElement, withLines: boolean): void {
  const groups = findAll(root, "assessment", "objectbank");
  for (const group of groups.length > 0 ? groups : [root]) {
    const topic = oneLine(metadataOf(group).get("bank_title") ?? group.attributes.get("title") ?? "");
    for (const item of findAll(group, "item")) {
      const read = readItem1(item);
      if ("reason" in read) {
        contents.skipped.push({ lines: withLines ? item.lines : null, reason: read.reason });
        continue;
      }
      const lines = withLines ? item.lines : null;
      contents.questions.push({ ...read.question, topics: topic === "" ? [] : [topic], lines });
      contents.losses.push(...read.losses);
    }
  }
}
