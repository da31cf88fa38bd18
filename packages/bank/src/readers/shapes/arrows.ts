import type { Block, Paragraph } from "../blocks/block.ts";
import { isQuestion } from "../text/question-words.ts";

/**
 * A paragraph of `*question -> answer`, the arrow on the same line or at the start of the next. Null when it
 * begins with no star and its left side is no question.
 */
export function splitArrow(block: Paragraph): { title: string; answer: Block[] } | null {
  const end = block.raw.indexOf("\n");
  const first = end === -1 ? block.raw : block.raw.slice(0, end);
  const starred = isStarred(first);
  const at = arrowAt(first);
  const arrowBelow = at === -1 && end !== -1 && leadingArrow.test(block.raw.slice(end + 1, end + 20));
  if (!starred && at <= 0 && !arrowBelow) return null;
  const left = (at === -1 ? first : first.slice(0, at)).replace(/^\*/, "").trim();
  if (!starred && !isQuestion(left)) return null;
  if (left === "" || left.length > 400) return null;
  const right = at === -1 ? "" : first.slice(at);
  const others = end === -1 ? [] : block.raw.slice(end + 1).split("\n");
  const rows = [right, ...others].map((row) => row.replace(leadingArrow, ""));
  while (rows.length > 0 && rows[0]?.trim() === "") rows.shift();
  if (rows.length === 0) return { title: left, answer: [] };
  const text = rows.join("\n").trim();
  const from = block.lines.to - rows.length + 1;
  return {
    title: left,
    answer: [
      { type: "paragraph", lines: { from, to: block.lines.to }, raw: text, text: text.replaceAll("`", "") },
    ],
  };
}

/** A star right before a word, which nothing closes: Markdown sees neither a list nor emphasis. */
export function isStarred(line: string): boolean {
  // `*B. keel` marks the right option of a choice.
  if (/^\*\(?[A-Ha-h][.)]\s/.test(line)) return false;
  return /^\*(?=[^\s*])/.test(line) && (line.match(/\*/g)?.length ?? 0) % 2 === 1;
}

/** Whether a line inside a paragraph begins another question with its arrow. */
export function startsArrow(line: string): boolean {
  if (isStarred(line)) return true;
  const at = arrowAt(line);
  return at > 0 && isQuestion(line.slice(0, at));
}

/** Place of the first arrow that is not code, as `=>` is in an arrow function; -1 for none. */
function arrowAt(line: string): number {
  return line.replaceAll(/`[^`\n]*`/g, (code) => "x".repeat(code.length)).search(arrow);
}

const arrow = /(?<![-=])[-=]{1,4}>|[→⇒]/;
const leadingArrow = /^\s*(?:[-=]{1,4}>|[→⇒])\s*/;
