import { blankExchange, type FormatContents } from "../exchange.ts";
import { titleOf } from "../foreign/title-of.ts";
import { escapeMarkdown } from "../html/html-to-markdown.ts";
import { RefusedInput } from "../refused-input.ts";
import { decodeText } from "../text/decode-text.ts";

/**
 * Aiken: a question on one line, options that begin with a capital letter and a point or bracket, and `ANSWER: ` with
 * the right letter. https://docs.moodle.org/en/Aiken_format. A question that is wrapped over several lines is read as
 * one; everything else that is not in this form is told with its lines.
 */
export function readAiken(bytes: Uint8Array): FormatContents {
  const lines = decodeText(bytes).split("\n");
  const contents: FormatContents = { kind: "read", questions: [], skipped: [], losses: [] };
  let started = blankStart();
  const skip = (to: number, reason: string) => {
    if (started.from > 0) contents.skipped.push({ lines: [started.from, to], reason });
    started = blankStart();
  };
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === "") continue;
    const at = index + 1;
    const [, letter, text] = /^([A-Z])[.)][ \t]+(.*)$/.exec(line) ?? [];
    const [, answer] = /^ANSWER:[ \t]*(.*)$/.exec(line) ?? [];
    if (answer !== undefined) {
      const right = started.options.findIndex((option) => option.letter === answer);
      if (started.from === 0) started.from = at;
      if (started.asked.length === 0) skip(at, "An answer without a question above it.");
      else if (started.options.length < 2) skip(at, "The question has fewer than two options.");
      else if (right === -1) {
        skip(at, `ANSWER: must be followed by the letter of one of the options, not by ${shown(answer)}.`);
      } else {
        const prompt = escapeMarkdown(started.asked.join("\n"));
        contents.questions.push({
          ...blankExchange("choice", titleOf(prompt), prompt),
          options: started.options.map((option, position) => ({
            text: escapeMarkdown(option.text),
            right: position === right,
            feedback: null,
          })),
          lines: [started.from, at],
        });
        started = blankStart();
      }
    } else if (letter !== undefined && text !== undefined && started.asked.length > 0) {
      started.options.push({ letter, text });
    } else {
      if (started.options.length > 0)
        skip(at - 1, "The options are not followed by a line ANSWER: and a letter.");
      if (started.from === 0) started.from = at;
      started.asked.push(line);
    }
  }
  if (started.options.length > 0) {
    skip(lines.length, "The options are not followed by a line ANSWER: and a letter.");
  }
  skip(lines.length, "A text without options.");
  if (contents.questions.length === 0) {
    throw new RefusedInput(
      "No question in the Aiken format was found: a question on one line, options such as A. or A), then ANSWER: and a letter.",
    );
  }
  return contents;
}

interface StartedQuestion {
  /** Line of its beginning; 0 when none has begun. */
  from: number;
  asked: string[];
  options: { letter: string; text: string }[];
}

const blankStart = (): StartedQuestion => ({ from: 0, asked: [], options: [] });
const shown = (text: string): string => JSON.stringify(text.slice(0, 20));
