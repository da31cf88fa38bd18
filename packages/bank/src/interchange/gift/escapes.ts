/**
 * Characters that have a meaning in GIFT stand after a backslash when they mean themselves. While a question is taken
 * apart, each is a lone surrogate: decoded text has none, and splitting at the marks does not find it.
 */
const meant = [":", "#", "=", "{", "}", "~", "\n", "\\"] as const;
const hide = new Map<string, string>(meant.map((character, index) => [character, hidden(index)]));
const show = new Map<string, string>(meant.map((character, index) => [hidden(index), character]));

function hidden(index: number): string {
  return String.fromCharCode(0xdc00 + index);
}

/** Replaces each escape by one character that no mark of GIFT is. */
export function hideEscapes(text: string): string {
  return text.replaceAll(/\\([:#={}~n\\])/g, (_, character: string) =>
    character === "n" ? hidden(6) : (hide.get(character) ?? character),
  );
}

/** The characters that were meant. */
export function showEscapes(text: string): string {
  return text.replaceAll(/[\udc00-\udc07]/g, (character) => show.get(character) ?? character);
}

/** A text for a GIFT file: on one line, and none of its characters has a meaning. */
export function escapeGift(text: string): string {
  return text
    .replaceAll("\r", "")
    .replaceAll(/[\\:#={}~]/g, (character) => `\\${character}`)
    .replaceAll("\n", "\\n");
}
