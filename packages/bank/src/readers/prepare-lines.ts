import type { Skips } from "./skips.ts";

/** The lines with those blanked that Markdown would misread: front matter, and the line above an underlined title. */
export function prepareLines(lines: readonly string[], skips: Skips): string[] {
  const prepared = [...lines];
  const blank = (index: number) => {
    prepared[index] = "";
  };
  const end = endOfFrontMatter(lines);
  if (end !== null) {
    for (let index = 0; index <= end; index += 1) blank(index);
    skips.add({ from: 1, to: end + 1 }, "front matter");
  }
  for (const [index, line] of prepared.entries()) prepared[index] = withFoldAlone(line);
  for (let index = 0; index + 2 < lines.length; index += 1) {
    if (
      prepared[index] === "" ||
      !isOverline(prepared[index] ?? "") ||
      !isUnderline(prepared[index + 2] ?? "")
    )
      continue;
    if ((prepared[index + 1] ?? "").trim() === "" || isOverline(prepared[index + 1] ?? "")) continue;
    blank(index);
    skips.add({ from: index + 1, to: index + 1 }, "separator line");
  }
  return prepared;
}

/** `</b></details>`: Markdown sees the end of a fold only where its line begins with it. */
function withFoldAlone(line: string): string {
  if (!line.includes("<") || !tagsWithFold.test(line)) return line;
  const folds = line.match(/<\/?details\b[^<>]*>/gi) ?? [];
  return `${line.slice(0, line.length - line.trimStart().length)}${folds.join("")}`;
}

const tagsWithFold =
  /^\s*(?:<\/?(?!details)[a-z]{1,8}\s*\/?>\s*)+<\/details>\s*(?:<\/?[a-z]{1,8}\s*\/?>\s*)*$/i;

/** Index of the closing line of YAML at the start of a file; null when there is none. */
function endOfFrontMatter(lines: readonly string[]): number | null {
  if (!/^---\s*$/.test(lines[0] ?? "") || !/^[\w-]+\s*:/.test(lines[1] ?? "")) return null;
  for (let index = 1; index < Math.min(lines.length, 200); index += 1) {
    if (/^(?:---|\.\.\.)\s*$/.test(lines[index] ?? "")) return index;
  }
  return null;
}

/** The upper of two lines around a title, as in reStructuredText; an export may have put a backslash before it. */
function isOverline(line: string): boolean {
  return /^\\?([=\-~#*])\1{3,}\s*$/.test(line);
}

function isUnderline(line: string): boolean {
  return /^[=-]{3,}\s*$/.test(line);
}
