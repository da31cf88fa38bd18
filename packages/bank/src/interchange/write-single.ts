import type { FormatName } from "@viva/domain/bank/formats";
import { strToU8 } from "fflate";
import { writeQuestion } from "../write-question.ts";
import type { SetQuestion, WrittenFormat } from "./exchange.ts";
import { writeQtiItem } from "./qti/write-qti.ts";
import { toExchange } from "./to-exchange.ts";
import { lossesOf } from "./write-format.ts";

/** Formats that have a form for one question alone, and the ending of its file. */
export const singleForms: Partial<Record<FormatName, string>> = {
  markdown: "md",
  "qti-2.2": "xml",
  "qti-3.0": "xml",
};

/**
 * One question as a file of its own: a QTI item without a package, or a free-text question as one Markdown file. Null
 * where there is no such form.
 */
export async function writeSingle(format: FormatName, question: SetQuestion): Promise<WrittenFormat | null> {
  const written = bytesOf(format, question);
  if (written === null) return null;
  const { bytes, mediaType } = written;
  const losses = await lossesOf(format, bytes, [toExchange(question)]);
  return { bytes, extension: singleForms[format] ?? "", mediaType, losses };
}

function bytesOf(format: FormatName, each: SetQuestion): { bytes: Uint8Array; mediaType: string } | null {
  switch (format) {
    case "qti-2.2":
      return { bytes: writeQtiItem(toExchange(each), "2.2"), mediaType: "application/xml" };
    case "qti-3.0":
      return { bytes: writeQtiItem(toExchange(each), "3.0"), mediaType: "application/xml" };
    case "markdown": {
      const { question, planted } = each;
      const [file, other] = writeQuestion(question, question.id, planted);
      if (file === undefined || other !== undefined) return null;
      return { bytes: strToU8(file.text), mediaType: "text/markdown; charset=utf-8" };
    }
    default:
      return null;
  }
}
