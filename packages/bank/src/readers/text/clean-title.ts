/**
 * A title as one line of plain text: without numbers, labels and picture signs before it, marks after it, and
 * not shouted. The words stay the writer's own.
 */
export function cleanTitle(long: string): string {
  const text = long.slice(0, 10 * maximumTitle);
  const bare = withoutPictures(
    text.replace(/^\s*(?:[0-9]\ufe0f?\u20e3|🔟)+[.:)]?\s*/u, "").replace(/^=+\s+(?=\S)/, ""),
  )
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[.,;:!?])/g, "");
  const line = withoutNumber(bare.trim())
    .replace(/^[*_]+(?=\S)|[*_]+$/g, (marks) => (marks.length === 2 ? marks : ""))
    .replace(/\s*(?:[-=–—]{1,4}>|→|⇒|[:：]|(?<!\.)\.)\s*$/, "")
    .trim();
  const calm = isShouted(line) ? line.toLowerCase() : line;
  // A name in code keeps its first letter: `setUp`, `select_related`, `filter()`.
  const isWord = /^\p{Ll}+(?=[\s,?]|$)/u.test(calm);
  return shorten(isWord ? calm.slice(0, 1).toUpperCase() + calm.slice(1) : calm, maximumTitle);
}

/** Without what only counts it: `12.`, `(3)`, `Q4:`, `Question 5 -`. */
export function withoutNumber(text: string): string {
  return text
    .replace(/^\**(?:Q(?:uestion|ues|n)?\.?\s*)(?:#?\d+)?\s*[.:)\]–-]+\s*(?=\S)/i, "")
    .replace(/^\**Q(?:uestion)?\s*#?\d+\s+(?=\S)/i, "")
    .replace(/^\**[([]?#?\d{1,4}\s*(?:[.:)\]]+|\s[–-])\s*(?=\S)/, "")
    .trim();
}

/** Cut at a word, with an ellipsis, to at most so many characters. */
export function shorten(text: string, maximum: number): string {
  if (text.length <= maximum) return text;
  const cut = text.slice(0, maximum - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > maximum / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, "")}…`;
}

export const maximumTitle = 200;

/** Emoji and the signs that go with them; not digits, which Unicode counts among emoji. */
const pictures =
  /(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3)+/gu;

/** A space for each run of them. */
export function withoutPictures(text: string): string {
  return beyondLatin.test(text) ? text.replaceAll(pictures, " ") : text;
}

const beyondLatin = /[\u00a9-\uffff]/;

function isShouted(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return text.split(" ").length >= 3 && /\p{Lu}{3}/u.test(text);
}
