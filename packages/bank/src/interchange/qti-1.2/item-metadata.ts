import type { XmlElement } from "../xml/parse-xml.ts";
import { childOf, childrenOf, textOf } from "../xml/select.ts";

/** Labels and entries of an element's own metadata fields, such as `question_type`. */
export function metadataOf(element: XmlElement): ReadonlyMap<string, string> {
  const holders = [element, ...childrenOf(element, "itemmetadata")];
  const fields = holders
    .flatMap((holder) => childrenOf(holder, "qtimetadata"))
    .flatMap((metadata) => childrenOf(metadata, "qtimetadatafield"));
  return new Map(
    fields.map((field) => [
      textOf(childOf(field, "fieldlabel")).trim(),
      textOf(childOf(field, "fieldentry")).trim(),
    ]),
  );
}
