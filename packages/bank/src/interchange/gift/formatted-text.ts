import { type MoodleFormat, moodleFormatSchema, moodleText } from "../foreign/moodle-text.ts";
import { showEscapes } from "./escapes.ts";

export interface FormattedText {
  markdown: string;
  /** As it was written, for answers that are words and not text. */
  plain: string;
  format: MoodleFormat;
}

/** A text that may begin with its format in brackets. Any other bracket belongs to the text. */
export function formattedText(part: string, inherited: MoodleFormat): FormattedText {
  const [mark = "", name] = /^\s*\[(\w{4,8})\]/.exec(part) ?? [];
  const named = moodleFormatSchema.safeParse(name);
  const format = named.success ? named.data : inherited;
  const plain = showEscapes(named.success ? part.slice(mark.length) : part).trim();
  return { markdown: moodleText(plain, format), plain, format };
}
