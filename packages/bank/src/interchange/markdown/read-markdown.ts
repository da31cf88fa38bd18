import { formatFinding } from "../../finding.ts";
import { plantedIn } from "../../planted.ts";
import { questionReadings, textFile } from "../../read-bank.ts";
import { type BankFile, type QuestionReading, readFreeTextQuestion } from "../../read-question.ts";
import { isZip, openZip } from "../archive/open-zip.ts";
import type { FormatContents } from "../exchange.ts";
import { RefusedInput } from "../refused-input.ts";
import { decodeText } from "../text/decode-text.ts";
import { toExchange } from "../to-exchange.ts";

/** Our own format: a bank folder as a zip, or one free-text question as a Markdown file. Nothing is lost. */
export function readMarkdown(bytes: Uint8Array): FormatContents {
  if (!isZip(bytes)) {
    const { read, findings } = readFreeTextQuestion({ path: "question.md", text: decodeText(bytes) });
    if (read === null) {
      throw new RefusedInput(
        findings
          .slice(0, 5)
          .map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`)
          .join("\n"),
      );
    }
    const lines: [number, number] = [1, decodeText(bytes).split("\n").length];
    return {
      kind: "read",
      questions: [{ ...toExchange({ question: read.question, planted: [] }), lines }],
      skipped: [],
      losses: [],
    };
  }
  return fromReadings(questionReadings(textsOf(bytes)));
}

/** Texts by their paths from the folder that holds bank.yaml, or from the root when there is none. */
function textsOf(bytes: Uint8Array): Map<string, BankFile> {
  const entries = openZip(bytes, (name) => textFile.test(name));
  const root = [...entries.keys()]
    .filter((name) => /(^|\/)bank\.yaml$/.test(name))
    .map((name) => name.slice(0, -"bank.yaml".length))
    .sort((a, b) => a.length - b.length)[0];
  const texts = new Map<string, BankFile>();
  for (const [name, content] of entries) {
    if (!name.startsWith(root ?? "")) continue;
    const path = name.slice((root ?? "").length);
    texts.set(path, { path, text: decodeText(content) });
  }
  if (![...texts.keys()].some((path) => path.startsWith("questions/"))) {
    throw new RefusedInput(
      "The archive is none that is known here: expected a bank folder (bank.yaml and questions/), a QTI package (imsmanifest.xml) or an Excel workbook.",
    );
  }
  return texts;
}

function fromReadings(readings: readonly QuestionReading[]): FormatContents {
  const contents: FormatContents = { kind: "read", questions: [], skipped: [], losses: [] };
  for (const { read, findings } of readings) {
    if (read !== null)
      contents.questions.push(toExchange({ question: read.question, planted: plantedIn(read) }));
    else contents.skipped.push({ lines: null, reason: findings.slice(0, 3).map(formatFinding).join("\n") });
  }
  return contents;
}
