import type { XmlElement } from "../xml/parse-xml.ts";

/**
 * QTI 3.0 spells `extendedTextInteraction` as `qti-extended-text-interaction`, and attributes likewise. Readers and
 * writers use the names of 2.2; HTML has the same names in both.
 */
export function asVersion2(element: XmlElement): XmlElement {
  const isNew = element.name.startsWith("qti-");
  return {
    ...element,
    name: isNew ? camelCase(element.name.slice(4)) : element.name,
    attributes: isNew
      ? new Map([...element.attributes].map(([name, value]) => [camelCase(name), value]))
      : element.attributes,
    children: element.children.map((child) => (typeof child === "string" ? child : asVersion2(child))),
  };
}

const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const kebabCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
