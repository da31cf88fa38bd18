import { diffArrays } from "diff";

/** Replace what stands between two offsets (UTF-16 units) of the old text. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What turns one text into another, line by line and in order: carets and marks outside of the changed lines
 * stay where they are. Within a changed part, what both have at its ends is left alone too.
 */
export function textChanges(before: string, after: string): TextChange[] {
  const changes: TextChange[] = [];
  let at = 0;
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "" || added !== "") changes.push(trimmed({ from: at, removed, added }));
    at += removed.length;
    removed = added = "";
  };
  for (const part of diffArrays(linesOf(before), linesOf(after))) {
    const text = part.value.join("");
    if (part.removed) removed += text;
    else if (part.added) added += text;
    else {
      flush();
      at += text.length;
    }
  }
  flush();
  return changes;
}

/** Lines with what ends them. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function trimmed({ from, removed, added }: { from: number; removed: string; added: string }): TextChange {
  const most = Math.min(removed.length, added.length);
  let start = 0;
  while (start < most && removed[start] === added[start]) start++;
  let end = 0;
  while (end < most - start && removed.at(-1 - end) === added.at(-1 - end)) end++;
  return {
    from: from + start,
    to: from + removed.length - end,
    insert: added.slice(start, added.length - end),
  };
}
