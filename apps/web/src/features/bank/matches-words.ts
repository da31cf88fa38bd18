/** Whether every word of `search` begins some word of `text`, in any order and case. An empty search matches. */
export function matchesWords(text: string, search: string): boolean {
  const words = splitWords(text);
  return splitWords(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function splitWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== "");
}
