/** The first heading of a page becomes the title of the screen, so the text starts below it. */
export function splitTitle(markdown: string, fallback: string): { title: string; text: string } {
  const match = /^\s*#[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*(?:\n|$)/.exec(markdown);
  if (match?.[1] === undefined) return { title: fallback, text: markdown };
  return { title: match[1], text: markdown.slice(match[0].length).trimStart() };
}
