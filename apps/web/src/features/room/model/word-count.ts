const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Words as a reader would count them; punctuation and Markdown signs are none. */
export function wordCount(text: string): number {
  let count = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) count++;
  return count;
}
