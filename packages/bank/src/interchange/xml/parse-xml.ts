import { SaxesParser } from "saxes";
import { limits } from "../limits.ts";
import { RefusedInput } from "../refused-input.ts";

/** Names are local names: prefixes differ between programs that mean the same. */
export interface XmlElement {
  name: string;
  /** Address of the namespace; empty when there is none. */
  namespace: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  /** 1-based lines of the start and the end tag. */
  lines: [from: number, to: number];
}

export type XmlNode = XmlElement | string;

/**
 * The root element of an XML document. Nothing outside of the text is ever read: there are no external entities, a
 * DOCTYPE with definitions of its own is refused, and only the five entities of XML itself are known. Throws
 * RefusedInput with line and column for what is not well-formed, too deep or too large.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const refuse = (what: string): never => {
    throw new RefusedInput(`Line ${parser.line}, column ${parser.column + 1}: ${what}`);
  };
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on("error", (error) => refuse(`${reasonOf(error)}. Export the file again, or mend it there.`));
  parser.on("doctype", (doctype) => {
    if (!doctype.includes("[")) return;
    refuse("the DOCTYPE defines entities of its own, which are not read: remove the part in brackets.");
  });
  parser.on("opentag", (tag) => {
    elements += 1;
    if (elements > limits.xmlElements) {
      refuse(`more than ${limits.xmlElements} elements: split the file into several.`);
    }
    if (open.length >= limits.xmlDepth) {
      refuse(`elements inside one another more than ${limits.xmlDepth} deep: no export of questions is.`);
    }
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    const element: XmlElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes,
      children: [],
      lines: [parser.line, parser.line],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) closed.lines[1] = parser.line;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decodeXml(bytes)).close();
  return root ?? refuse("the file has no element: it is no XML export.");
}

/** What saxes says, without the place that it puts before it. */
const reasonOf = (error: Error): string =>
  error.message.replace(/^(?:[^:\s]*:)?\d+:\d+:\s*/, "").replace(/\.$/, "");

/** By byte order mark, else by the encoding that the XML declaration names, else UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const wide = head.startsWith("ÿþ") ? "utf-16le" : head.startsWith("þÿ") ? "utf-16be" : null;
  const named = /^(?:ï»¿)?<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  const label = wide ?? (head.startsWith("ï»¿") ? "utf-8" : (named ?? "utf-8"));
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedInput(`The file is not text in ${label}: save it as UTF-8.`);
  }
}
