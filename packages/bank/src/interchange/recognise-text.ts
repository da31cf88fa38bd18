import type { FormatName } from "@viva/domain/bank/formats";
import { decodeBytes } from "../readers/decode/decode-notes.ts";
import { columnOf } from "./table/columns.ts";

/** As much of a file as is looked at to tell what it is. */
const sampleBytes = 100_000;

/** The format of a text; null when it is notes. */
export function recogniseText(bytes: Uint8Array, fileName: string): FormatName | null {
  const text = decodeBytes(bytes.subarray(0, sampleBytes)).text.replaceAll(/\r\n?/g, "\n").trimStart();
  if (text.startsWith("<")) {
    const xml = recogniseXml(text);
    if (xml !== null) return xml;
  }
  if (/\.(csv|tsv)$/i.test(fileName) || hasTableHead(text)) return "csv";
  if (text.startsWith("---") && /^kind: (free-text|code)$/m.test(text.slice(0, 4_000))) return "markdown";
  if (/\.gift$/i.test(fileName)) return "gift";
  if (looksLikeAiken(text)) return "aiken";
  return looksLikeGift(text) ? "gift" : null;
}

/** By the name of the root element, whatever its prefix. */
function recogniseXml(text: string): FormatName | null {
  const bare = text.replaceAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "");
  switch (/<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(bare)?.[1]) {
    case "quiz":
      return "moodle-xml";
    case "questestinterop":
      return "qti-1.2";
    case "assessmentItem":
      return "qti-2.2";
    case "qti-assessment-item":
      return "qti-3.0";
    default:
      return null;
  }
}

/** A first line that names at least the columns without which no question can be read. */
function hasTableHead(text: string): boolean {
  const [head = ""] = text.split("\n", 1);
  const cells = head.split(/[,;\t]/).map((cell) => columnOf(cell.replaceAll(`"`, "")));
  return cells.includes("prompt") && cells.filter((name) => name !== null).length >= 2;
}

/** Every answer line of Aiken follows an option; notes have neither in this form. */
function looksLikeAiken(text: string): boolean {
  return /^[A-Z][.)][ \t].+\n(?:[ \t]*\n)*ANSWER:[ \t]*[A-Z][ \t]*$/m.test(text);
}

/** A title between double colons, or an answer block that says which answer is right. */
function looksLikeGift(text: string): boolean {
  if (/^\$CATEGORY:/m.test(text)) return true;
  const titled = /^::[^\n]{1,200}?::/m.test(text);
  const answered = /(?<!\\)\{\s*(?:[=~#]|T(?:RUE)?\s*[#}]|F(?:ALSE)?\s*[#}])/.test(text);
  return titled ? /(?<!\\)\{/.test(text) : answered && /(?<!\\)\}[^\n]{0,80}\s*(?:\n\s*\n|$)/.test(text);
}
