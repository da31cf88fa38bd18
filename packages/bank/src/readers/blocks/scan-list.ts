import type { Block, List, ListItem } from "./block.ts";
import { startOf } from "./line-start.ts";
import { shiftBlocks } from "./shift-blocks.ts";
import { isBlank } from "./split-chunks.ts";

/** Reads the lines of an item, without its indent, as blocks; null when only the parser can. */
export type ScanInner = (lines: readonly string[]) => Block[] | null;

/**
 * The list that begins at a line, as far as it goes. Null when a line may continue an item without its indent, or
 * stands at a column that has more than one reading.
 */
export function scanList(
  lines: readonly string[],
  from: number,
  to: number,
  scanInner: ScanInner,
): List | null {
  const first = markerOf(lines[from - 1] ?? "");
  if (first === null) return null;
  const items: ListItem[] = [];
  let at = from;
  while (at <= to) {
    const marker = markerOf(lines[at - 1] ?? "");
    if (marker === null || marker.sign !== first.sign || marker.indent !== first.indent) break;
    if (marker.ordered !== first.ordered) break;
    const content = contentOf(lines, at, to, marker);
    if (content === null) return null;
    const inner = scanInner(content.lines);
    if (inner === null) return null;
    const end = at + content.lines.length - 1;
    items.push({
      lines: { from: at, to: end },
      number: first.number === null ? null : first.number + items.length,
      checked: marker.checked,
      blocks: shiftBlocks(inner, at - 1),
    });
    at = content.next;
  }
  const last = items.at(-1);
  if (last === undefined) return null;
  const { ordered, sign } = first;
  return { type: "list", lines: { from, to: last.lines.to }, ordered, marker: sign, items };
}

interface Marker {
  indent: number;
  ordered: boolean;
  sign: string;
  number: number | null;
  /** Column where the text of the item begins. */
  contentIndent: number;
  checked: boolean | null;
  text: string;
}

function markerOf(line: string): Marker | null {
  if (!/^ {0,3}[-+*\d]/.test(line)) return null;
  const match = /^( {0,3})([-+*]|(\d{1,9})([.)]))( {1,4})(\[[ xX]\] (?=\S))?(\S.*)$/.exec(line);
  if (match === null) return null;
  const [, space = "", marker = "", digits, sign, gap = "", box, text = ""] = match;
  if (text.startsWith(marker) && startOf(line.trimStart()) === "rule") return null;
  return {
    indent: space.length,
    ordered: digits !== undefined,
    sign: sign ?? marker,
    number: digits === undefined ? null : Number(digits),
    contentIndent: space.length + marker.length + gap.length,
    checked: box === undefined ? null : /x/i.test(box),
    text,
  };
}

interface Content {
  /** Of the item, without its marker and indent, up to its last line that is not blank. */
  lines: string[];
  /** Number of the first line after it that is not blank. */
  next: number;
}

function contentOf(lines: readonly string[], from: number, to: number, marker: Marker): Content | null {
  // A box needs text that is a paragraph: the parser shows it as text otherwise.
  if (marker.checked !== null && startOf(marker.text) !== "text") return null;
  const content = [marker.text];
  let end = 1;
  let at = from + 1;
  for (; at <= to; at += 1) {
    const line = lines[at - 1] ?? "";
    if (isBlank(line)) {
      content.push("");
      continue;
    }
    const space = /^[ \t]*/.exec(line)?.[0] ?? "";
    if (space.includes("\t")) return null;
    if (space.length < marker.contentIndent) {
      if (at === from + end && !endsItem(line, space.length)) return null;
      const next = markerOf(line);
      if (next === null ? space.length > 0 : next.indent !== marker.indent) return null;
      break;
    }
    content.push(line.slice(marker.contentIndent));
    end = content.length;
  }
  return { lines: content.slice(0, end), next: at };
}

/** Whether a line right below an item cannot be more of its text. */
function endsItem(line: string, indent: number): boolean {
  if (indent > 0) return markerOf(line) !== null;
  const start = startOf(line);
  if (start === "list") return /^(?:[-+*]|\d{1,9}[.)])[ \t]+\S/.test(line);
  return start === "heading" || start === "fence" || start === "rule";
}
