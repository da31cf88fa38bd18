/** A Markdown file in its three parts; lines are 1-based lines of the file. */
export interface MarkdownParts {
  frontMatter: string;
  /** Line on which the front matter's own text begins (the one after the first `---`). */
  frontMatterLine: number;
  prompt: string;
  promptLine: number;
  /** Null when there is no `## Reference` heading. */
  reference: string | null;
  referenceLine: number;
  /** A second `## Reference` heading; null when there is none. */
  secondReferenceLine: number | null;
}

export type FrontMatterProblem = { line: number; message: string };

/** Splits a question file. `text` has line feeds only. */
export function splitQuestion(text: string): MarkdownParts | FrontMatterProblem {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "---") {
    return { line: 1, message: "expected front matter: begin the file with a line of three hyphens (---)" };
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end === -1) {
    return { line: 1, message: "the front matter has no end: close it with a line of three hyphens (---)" };
  }
  const body = lines.slice(end + 1);
  const headings = referenceHeadings(body);
  const [first, second] = headings;
  const promptEnd = first ?? body.length;
  return {
    frontMatter: lines.slice(1, end).join("\n"),
    frontMatterLine: 2,
    prompt: body.slice(0, promptEnd).join("\n").trim(),
    promptLine: firstTextLine(body, 0, promptEnd) + end + 2,
    reference:
      first === undefined
        ? null
        : body
            .slice(first + 1)
            .join("\n")
            .trim(),
    referenceLine: (first ?? body.length - 1) + end + 2,
    secondReferenceLine: second === undefined ? null : second + end + 2,
  };
}

/** A heading inside a fenced block is code, not a heading. */
function referenceHeadings(lines: readonly string[]): number[] {
  const found: number[] = [];
  let fence: string | null = null;
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null;
    else if (fence === null && /^##[ \t]+Reference[ \t]*#*[ \t]*$/.test(line)) found.push(index);
  }
  return found;
}

function firstTextLine(lines: readonly string[], from: number, to: number): number {
  const found = lines.slice(from, to).findIndex((line) => line.trim() !== "");
  return found === -1 ? from : from + found;
}
