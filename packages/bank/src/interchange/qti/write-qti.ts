import type { Element } from "xast";
import { x } from "xastscript";
import { makeZip } from "../archive/make-zip.ts";
import type { ExchangeQuestion } from "../exchange.ts";
import { writeXml } from "../xml/write-xml.ts";
import { type Dialect, dialects } from "./dialect.ts";
import { lomDifficulty } from "./metadata.ts";
import { identifierOf, writeItem } from "./write-item.ts";

/** A package: a file for each item, and a manifest that says about each what the item itself cannot. */
export function writeQtiPackage(
  questions: readonly ExchangeQuestion[],
  version: Dialect["version"],
): Uint8Array {
  const dialect = dialects[version];
  const files = new Map<string, Uint8Array>();
  files.set("imsmanifest.xml", writeXml(manifest(questions, dialect)));
  for (const question of questions) files.set(pathOf(question), writeXml(writeItem(question, dialect)));
  return makeZip(files);
}

/** One item as an XML file. */
export function writeQtiItem(question: ExchangeQuestion, version: Dialect["version"]): Uint8Array {
  return writeXml(writeItem(question, dialects[version]));
}

const pathOf = (question: ExchangeQuestion): string => `items/${identifierOf(question)}.xml`;

function manifest(questions: readonly ExchangeQuestion[], dialect: Dialect): Element {
  const { schema, manifestNamespaces, itemType } = dialect;
  return x("manifest", { ...manifestNamespaces, identifier: "MANIFEST-viva" }, [
    x("metadata", [x("schema", schema.name), x("schemaversion", schema.version)]),
    x("organizations"),
    x(
      "resources",
      questions.map((question) =>
        x(
          "resource",
          { identifier: `resource-${identifierOf(question)}`, type: itemType, href: pathOf(question) },
          [x("metadata", [lom(question)]), x("file", { href: pathOf(question) })],
        ),
      ),
    ),
  ]);
}

function lom({ title, topics, difficulty, minutes }: ExchangeQuestion): Element {
  const string = (text: string) => x("imsmd:string", { language: "x-none" }, [text]);
  return x("imsmd:lom", [
    x("imsmd:general", [
      x("imsmd:title", [string(title)]),
      ...topics.map((topic) => x("imsmd:keyword", [string(topic)])),
    ]),
    x("imsmd:educational", [
      ...(difficulty === null
        ? []
        : [
            x("imsmd:difficulty", [
              x("imsmd:source", "LOMv1.0"),
              x("imsmd:value", lomDifficulty[difficulty]),
            ]),
          ]),
      ...(minutes === null ? [] : [x("imsmd:typicalLearningTime", [x("imsmd:duration", `PT${minutes}M`)])]),
    ]),
  ]);
}
