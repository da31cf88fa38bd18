/**
 * At most `most` UTF-16 units of a text, never half a character, without blanks at the end where it was cut. `cut` is
 * called when something was.
 */
export function shorten(text: string, most: number, cut?: () => void): string {
  if (text.length <= most) return text;
  cut?.();
  const end = (text.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most;
  return text.slice(0, end).trimEnd();
}
