import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * Paragraphs of prose from a folder of unpacked documentation: HTML, reStructuredText, Markdown, plain
 * text, man pages and dictionaries (dictd), plain or gzipped. Code blocks, navigation and repeated lines are left out. Files are
 * read in name order, so the same folder always gives the same paragraphs.
 */
export function* paragraphs(folder: string): Generator<string> {
  const seen = new Set<string>();
  for (const file of files(folder)) {
    const text = readText(file);
    if (text === null) continue;
    for (const line of text.split(/\n+/)) {
      const paragraph = line.replaceAll(/\s+/g, " ").trim();
      if (!isProse(paragraph)) continue;
      const key = createHash("sha1").update(paragraph).digest("base64").slice(0, 12);
      if (seen.has(key)) continue;
      seen.add(key);
      yield paragraph;
    }
  }
}

function* files(folder: string): Generator<string> {
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) continue;
    if (entry.isDirectory()) yield* files(path);
    else if (entry.size < LARGEST || path.endsWith(".dz")) yield path;
  }
}

/** Bytes; larger files are generated lists. */
const LARGEST = 6_000_000;

const FOREIGN =
  /\/(?:ar|ca|cs|da|de|el|es|fa|fr|hr|hu|id|it|ja|ko|nb|nl|pl|pt|pt-br|ro|ru|sv|tr|uk|vi|zh|zh-cn|zh-tw|[a-z]{2}-[A-Z]{2})\/|\.(?:da|de|es|fr|ja|ko|pt-br|ru|tr|zh-cn)(?:\.|$)/;

function readText(path: string): string | null {
  if (FOREIGN.test(path) && !path.includes("en-US")) return null;
  const packed = path.endsWith(".gz") || path.endsWith(".dz");
  const kind = extname(packed ? path.slice(0, -3) : path);
  const isHtml = kind === ".html" || kind === ".htm" || path.endsWith(".html.en");
  const isPlain = kind === ".txt" || kind === ".rst" || kind === ".md";
  const isManual = /^\.[1-8]$/.test(kind);
  const isDictionary = kind === ".dict";
  if (!isHtml && !isPlain && !isManual && !isDictionary) return null;
  const bytes = readFileSync(path);
  const text = (packed ? gunzipSync(bytes) : bytes).toString("utf8");
  if (isDictionary) return fromDictionary(text);
  return isHtml ? fromHtml(text) : isManual ? fromManual(text) : fromPlain(text);
}

function fromHtml(html: string): string {
  return html
    .replaceAll(/<(script|style|head|nav|pre|footer)\b[\s\S]*?<\/\1>/gi, "\n")
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/\n/g, " ")
    .replaceAll(/<\/?(?:p|li|dd|dt|dl|ul|ol|td|tr|th|table|div|section|h\d|br|blockquote)\b[^>]*>/gi, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(
      /&(?:lt|gt|amp|quot|nbsp|#39|#x27|#8217|rsquo|#8212|mdash);/g,
      (entity) => ENTITIES[entity] ?? " ",
    )
    .replaceAll(/&#?\w+;/g, " ");
}

const ENTITIES: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&#8217;": "'",
  "&rsquo;": "'",
};

function fromManual(text: string): string {
  return text
    .replaceAll(/^\.(?:[BI]|BR|IR|RB|BI|IB|RI) (.*)$/gm, "$1")
    .replaceAll(/^[.'].*$/gm, "\n")
    .replaceAll(/\\f[A-Z]|\\[&e|]/g, "")
    .replaceAll(/\\-/g, "-")
    .replaceAll(/(?<!\n)\n(?!\n)/g, " ");
}

function fromPlain(text: string): string {
  return text
    .replaceAll(/^(?: {4}|\t).*$/gm, "\n")
    .replaceAll(/:\w+:`([^`]*)`/g, "$1")
    .replaceAll(/\r/g, "")
    .replaceAll(/(?<!\n)\n(?!\n)/g, " ");
}

/** One line a sense: the word, then what it means. Spoken forms, origins, quotations and dates are left out. */
function fromDictionary(text: string): string {
  return text
    .split(/\n(?=\S)/)
    .flatMap((entry) => {
      const [first = "", ...rest] = entry.split("\n");
      const word = first.replaceAll(/\\.*|\(.*|\[.*/g, "").trim();
      const body = rest
        .join("\n")
        .replaceAll(/^ *--.*$/gm, "")
        .replaceAll(/\[(?!syn)[^\]]*\]/g, "")
        .replaceAll(/<[^>]*>|[{}[\]]/g, "");
      return body
        .split(/\n\s*\n|^\s*(?:[a-z]+ )?\d+[:.]/m)
        .map((sense) => `${word}: ${sense.replaceAll(/\s+/g, " ").trim()}`);
    })
    .join("\n");
}

function isProse(line: string): boolean {
  if (line.length < 30) return false;
  const letters = line.match(/[a-z ]/g)?.length ?? 0;
  return letters / line.length > 0.75 && line.split(" ").length >= 6;
}
