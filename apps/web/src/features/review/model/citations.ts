import type { ReviewQuestion } from "@viva/domain/grading/views";

/** "From A guide, lines 41 to 49 and line 60": one sentence for each source, in the order of first mention. */
export function citations(sources: ReviewQuestion["sources"]): string[] {
  const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
  return [...Map.groupBy(sources, (source) => source.title)].map(
    ([title, passages]) => `From ${title}, ${list.format(passages.map(lines))}`,
  );
}

function lines({ from, to }: { from: number; to: number }): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
