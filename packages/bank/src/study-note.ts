import type { BankFile } from "./read-question.ts";

/** A page of study notes. Its name is its path below study/ without the ending, as in `django/orm`. */
export interface StudyNote {
  page: string;
  file: string;
  /** Text of the first heading of level 1, or the name of the page when there is none. */
  title: string;
  /** Anchors of all headings, in order: what a criterion's `study` names after the `#`. */
  anchors: string[];
  markdown: string;
}

/** Null for a file that is not a study page. */
export function readStudyNote(file: BankFile): StudyNote | null {
  const page = /^study\/(.+)\.md$/.exec(file.path)?.[1];
  if (page === undefined) return null;
  const headings = headingsOf(file.text);
  const title = headings.find(({ level }) => level === 1)?.text ?? page;
  return { page, file: file.path, title, anchors: anchorsOf(headings), markdown: file.text };
}

interface Heading {
  level: number;
  text: string;
}

/** Headings with number signs, outside of fenced code. */
function headingsOf(markdown: string): Heading[] {
  const headings: Heading[] = [];
  let fence: string | null = null;
  for (const line of markdown.split("\n")) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) && line.trim() === mark) fence = null;
    else if (fence === null) {
      const match = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line);
      if (match?.[1] !== undefined) headings.push({ level: match[1].length, text: match[2] ?? "" });
    }
  }
  return headings;
}

/** As web renderers make them: lower case, punctuation dropped, blanks to hyphens, `-1` for a repetition. */
function anchorsOf(headings: readonly Heading[]): string[] {
  const seen = new Map<string, number>();
  return headings.map(({ text }) => {
    const slug = text
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}
