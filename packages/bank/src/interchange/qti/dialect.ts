import type { Element, ElementContent } from "xast";
import { x } from "xastscript";
import { kebabCase } from "./names.ts";

/** Builds elements with the names of QTI 2.2, which the dialect spells its own way. HTML is built with `x`. */
export interface Dialect {
  version: "2.2" | "3.0";
  element(name: string, attributes: Record<string, string>, children?: readonly ElementContent[]): Element;
  /** Type of an item in a package's manifest. */
  itemType: string;
  itemNamespaces: Record<string, string>;
  manifestNamespaces: Record<string, string>;
  schema: { name: string; version: string };
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
const lom = "http://ltsc.ieee.org/xsd/LOM";

export const dialects: Readonly<Record<Dialect["version"], Dialect>> = {
  "2.2": {
    version: "2.2",
    element: (name, attributes, children = []) => x(name, attributes, [...children]),
    itemType: "imsqti_item_xmlv2p2",
    itemNamespaces: {
      xmlns: "http://www.imsglobal.org/xsd/imsqti_v2p2",
      "xmlns:xsi": xsi,
      "xsi:schemaLocation":
        "http://www.imsglobal.org/xsd/imsqti_v2p2 http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2p2.xsd",
    },
    manifestNamespaces: {
      xmlns: "http://www.imsglobal.org/xsd/imscp_v1p1",
      "xmlns:imsmd": lom,
      "xmlns:xsi": xsi,
      "xsi:schemaLocation": `http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd ${lom} http://www.imsglobal.org/xsd/imsmd_loose_v1p3p2.xsd`,
    },
    schema: { name: "QTIv2.2 Package", version: "1.0.0" },
  },
  "3.0": {
    version: "3.0",
    element: (name, attributes, children = []) =>
      x(
        `qti-${kebabCase(name)}`,
        Object.fromEntries(Object.entries(attributes).map(([key, value]) => [kebabAttribute(key), value])),
        [...children],
      ),
    itemType: "imsqti_item_xmlv3p0",
    itemNamespaces: {
      xmlns: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
      "xmlns:xsi": xsi,
      "xsi:schemaLocation":
        "http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd",
    },
    manifestNamespaces: {
      xmlns: "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
      "xmlns:imsmd": lom,
      "xmlns:xsi": xsi,
      "xsi:schemaLocation": `http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd ${lom} https://purl.imsglobal.org/spec/md/v1p3/schema/xsd/imsmd_loose_v1p3p2.xsd`,
    },
    schema: { name: "QTI Package", version: "3.0.0" },
  },
};

/** Namespaces and schema locations are spelled as XML has them. */
const kebabAttribute = (name: string): string =>
  name.startsWith("xmlns") || name.startsWith("xsi:") ? name : kebabCase(name);
