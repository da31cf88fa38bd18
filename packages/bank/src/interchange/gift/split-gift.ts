export interface GiftBlock {
  /** Without comment lines, escapes as they stand. */
  text: string;
  /** What stands after the two slashes of its comment lines. */
  comments: string[];
  lines: [from: number, to: number];
}

/** The blocks between blank lines. Comments alone are no block, and belong to none. */
export function splitGift(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let lines: string[] = [];
  let comments: string[] = [];
  let from = 0;
  const finish = (to: number) => {
    if (lines.length > 0) blocks.push({ text: lines.join("\n"), comments, lines: [from, to] });
    lines = [];
    comments = [];
    from = 0;
  };
  const all = text.split("\n");
  for (const [index, line] of all.entries()) {
    const trimmed = line.trim();
    if (trimmed === "") {
      finish(index);
      continue;
    }
    if (from === 0) from = index + 1;
    if (trimmed.startsWith("//")) comments.push(trimmed.slice(2).trim());
    else if (trimmed.startsWith("$CATEGORY:")) {
      finish(index);
      blocks.push({ text: trimmed, comments: [], lines: [index + 1, index + 1] });
    } else lines.push(line);
  }
  finish(all.length);
  return blocks;
}
