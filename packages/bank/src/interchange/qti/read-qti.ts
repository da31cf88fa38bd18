import { isZip, openZip } from "../archive/open-zip.ts";
import type { ExchangeQuestion, FormatContents } from "../exchange.ts";
import { RefusedInput } from "../refused-input.ts";
import { parseXml, type XmlElement } from "../xml/parse-xml.ts";
import { findAll } from "../xml/select.ts";
import { readLom } from "./metadata.ts";
import { asVersion2 } from "./names.ts";
import { readItem } from "./read-item.ts";

/**
 * QTI 2.0 to 3.0: one item, or a package with a manifest that says which of its files are items. Tests and sections
 * are passed over; their items are in the package anyway.
 */
export function readQti(bytes: Uint8Array): FormatContents {
  const contents: FormatContents = { kind: "read", questions: [], skipped: [], losses: [] };
  if (!isZip(bytes)) {
    const item = asVersion2(parseXml(bytes));
    if (item.name !== "assessmentItem") {
      throw new RefusedInput(
        `The first element is ${item.name}; a QTI item begins with assessmentItem or qti-assessment-item.`,
      );
    }
    addItem(contents, item, {});
    return contents;
  }
  const entries = openZip(bytes, (name) => /\.xml$/i.test(name));
  const manifestName = [...entries.keys()].find((name) => /(^|\/)imsmanifest\.xml$/.test(name));
  const manifest = entries.get(manifestName ?? "");
  if (manifestName === undefined || manifest === undefined) {
    throw new RefusedInput("The archive has no imsmanifest.xml, so it is no QTI package: export it again.");
  }
  const folder = manifestName.slice(0, -"imsmanifest.xml".length);
  const resources = findAll(parseXml(manifest), "resource");
  for (const resource of resources.filter(isItem)) {
    const href = decodeHref(resource.attributes.get("href") ?? "");
    const bytesOfItem = entries.get(folder + href);
    if (bytesOfItem === undefined) {
      contents.skipped.push({
        lines: null,
        reason: `The package names ${shown(href)} and does not hold it.`,
      });
      continue;
    }
    const item = parseItem(bytesOfItem);
    if ("reason" in item) contents.skipped.push({ lines: null, reason: `${shown(href)}: ${item.reason}` });
    else addItem(contents, item, { ...readLom(resource), lines: null });
  }
  if (contents.questions.length + contents.skipped.length === 0) {
    throw new RefusedInput("The package lists no QTI item: export the questions as items, not a test alone.");
  }
  return contents;
}

const isItem = (resource: XmlElement): boolean =>
  /^imsqti_(?:apip)?item_xmlv[23]p\d/.test(resource.attributes.get("type") ?? "");

function addItem(contents: FormatContents, item: XmlElement, known: Partial<ExchangeQuestion>): void {
  const read = readItem(item);
  if ("reason" in read) {
    const lines = known.lines === undefined ? item.lines : known.lines;
    contents.skipped.push({ lines, reason: read.reason });
    return;
  }
  contents.questions.push({ ...read.question, ...known });
  contents.losses.push(...read.losses);
}

/** One broken item does not cost the others. */
function parseItem(bytes: Uint8Array): XmlElement | { reason: string } {
  try {
    const item = asVersion2(parseXml(bytes));
    return item.name === "assessmentItem"
      ? item
      : { reason: `it begins with ${item.name}, not with an item.` };
  } catch (error) {
    if (error instanceof RefusedInput) return { reason: error.message };
    throw error;
  }
}

function decodeHref(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

const shown = (name: string): string => JSON.stringify(name.slice(0, 80));
