import type { XmlElement, XmlNode } from "./parse-xml.ts";

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

/** Children with a name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).filter((child) => child.name === name);
}

/** The first child with a name; null when there is none. */
export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.filter(isElement).find((child) => child.name === name) ?? null;
}

/** All elements below with one of the names, in the order of the document; what is inside of a match is left out. */
export function findAll(element: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (names.includes(child.name)) found.push(child);
    else found.push(...findAll(child, ...names));
  }
  return found;
}

/** All text inside, as it stands. */
export function textOf(element: XmlElement | null): string {
  if (element === null) return "";
  return element.children.map((child) => (isElement(child) ? textOf(child) : child)).join("");
}
