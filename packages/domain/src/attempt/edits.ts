import type { TextEdit } from "./views.ts";

/** Applies one edit. Throws RangeError when it does not fit the text: the two sides hold different texts. */
export function applyEdit(text: string, edit: TextEdit): string {
  if (edit.from + edit.deleteCount > text.length) {
    throw new RangeError(
      `Edit of ${edit.deleteCount} characters at ${edit.from} does not fit a text of ${text.length}.`,
    );
  }
  return text.slice(0, edit.from) + edit.insert + text.slice(edit.from + edit.deleteCount);
}

/** The text after all edits, in order: an answer is this fold, and playback is the same fold cut short. */
export function foldEdits(edits: Iterable<TextEdit>, start = ""): string {
  let text = start;
  for (const edit of edits) text = applyEdit(text, edit);
  return text;
}

/** The smallest single replacement that turns `before` into `after`; null when they are equal. */
export function diffText(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  if (splitsPair(before, prefix) || splitsPair(after, prefix)) prefix--;
  let suffix = 0;
  while (
    suffix < shorter - prefix &&
    before[before.length - 1 - suffix] === after[after.length - 1 - suffix]
  ) {
    suffix++;
  }
  if (splitsPair(before, before.length - suffix) || splitsPair(after, after.length - suffix)) suffix--;
  return {
    from: prefix,
    deleteCount: before.length - suffix - prefix,
    insert: after.slice(prefix, after.length - suffix),
  };
}

/** A cut inside a surrogate pair would send half a character, which JSON and Postgres refuse. */
function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
