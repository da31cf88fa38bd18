import { type FormatName, formats } from "@viva/domain/bank/formats";
import { differences } from "./compare-exchange.ts";
import { describeLoss } from "./describe-loss.ts";
import type { ExchangeQuestion, ExchangeSet, Loss, WrittenFormat } from "./exchange.ts";
import { readFormat } from "./read-format.ts";
import { toExchange } from "./to-exchange.ts";
import { writers } from "./writers.ts";

/**
 * A set as a file of a format, with all that would not come back from it. The losses are not a list of what somebody
 * thought of: the file is read again and compared, field by field, with what was to be written. Throws for a format
 * that is not written (see `formats`).
 */
export async function writeFormat(format: FormatName, set: ExchangeSet): Promise<WrittenFormat> {
  if (format === "qti-1.2") throw new Error("QTI 1.2 is only read: write QTI 2.2 or 3.0.");
  const questions = set.questions.map(toExchange);
  const { bytes, written, losses } = await writers[format](set, questions);
  const { extension, mediaType, reads } = formats[format];
  const lost = reads ? await lossesOf(format, bytes, written) : [];
  const left = set.leftBehind.map((what): Loss => ({ question: null, field: "files", what }));
  return { bytes, extension, mediaType, losses: [...left, ...losses, ...lost] };
}

/** By reading the file again. That it cannot be read, or holds another number of questions, is a bug of ours. */
export async function lossesOf(
  format: FormatName,
  bytes: Uint8Array,
  written: readonly ExchangeQuestion[],
): Promise<Loss[]> {
  if (written.length === 0) return [];
  const reading = await readFormat(format, bytes);
  if (reading.kind === "refused") {
    throw new Error(`Our own ${formats[format].label} file is refused: ${reading.message}`);
  }
  if (reading.questions.length !== written.length) {
    throw new Error(
      `Our own ${formats[format].label} file reads as ${reading.questions.length} questions instead of ${written.length}.`,
    );
  }
  return written.flatMap((question, index) => {
    const back = reading.questions[index];
    const found = back === undefined ? [] : differences(question, back);
    return found.map((difference) => ({
      question: question.title,
      field: difference.field,
      what: describeLoss(format, difference),
    }));
  });
}
