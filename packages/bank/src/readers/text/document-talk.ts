/** Words with which an assistant speaks to the person who asked it, pasted along with its answer. */
export function isAssistantTalk(text: string): boolean {
  const [first = ""] = /[A-Za-z]+/.exec(text) ?? [];
  if (text.length > 800 || !firstWordsOfTalk.has(first.toLowerCase())) return false;
  const line = text
    .replaceAll(/[*_`#>]/g, "")
    .replaceAll("’", "'")
    .replaceAll(/\s+/g, " ")
    .trim();
  return assistantTalk.some((pattern) => pattern.test(line));
}

/** A statement on the file and not on its subject. */
export function isAboutDocument(text: string): boolean {
  if (text.length > 2000) return false;
  const line = text.replaceAll(/[*_`#>]/g, "").trim();
  return (
    /^(?:purpose|author|authors|last updated|updated on|version|licen[cs]e|maintainers?|status|tags)\s*:/i.test(
      line,
    ) ||
    /^(?:(?:read|use|see|star|fork|welcome to|in) )?(?:\S+ ){0,2}this (?:file|document|guide|repo|repository|list|page|readme|cheat ?sheet|article|section|note)\b/i.test(
      line,
    ) ||
    /\b(?:click|give|leave|hit|drop) (?:a |the |on )?(?::star:|⭐|🌟|stars?\b)/iu.test(line) ||
    /\b(?:pull requests?|contributions?) (?:are|is) (?:always )?welcome\b/i.test(line)
  );
}

/** A heading of a part that public repositories have about themselves. */
export function isAboutDocumentHeading(text: string): boolean {
  return /^(?:contributing|contributors?|licen[cs]e|credits?|acknowledge?ments?|sponsors?|support us|references?|further reading|next questions?|see also|(?:useful |additional |other )?(?:resources|links|reading)|change ?log|disclaimer|about the author|how to (?:use|contribute).*)\W*$/i.test(
    text.trim(),
  );
}

export function isContentsHeading(text: string): boolean {
  return /^\W*(?:table of contents?|contents?|toc|index|quick links|jump to|on this page)\W*$/i.test(
    text.trim(),
  );
}

/** A paragraph that only leads elsewhere or shows a picture. */
export function isNavigation(raw: string): boolean {
  if (raw.length > 2000 || !/\]\(|back to top/i.test(raw)) return false;
  const leads = /^[^\w]*(?:\[[^\]]*\b(?:back to|top|home|previous|next|up)\b[^\]]*\]\(|\bback to top\b)/i;
  if (raw.length <= 200 && leads.test(raw)) return true;
  return /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?\s*)+$/.test(raw.trim());
}

const listWords =
  "list|content|contents|notes?|summary|guide|version|document|set|collection|breakdown|cheat ?sheet|overview|questions?|answers?|explanation|markdown|table|rewrite|draft|article";

/** The words that the patterns below can begin with. */
const firstWordsOfTalk = new Set(
  "here below sure certainly absolutely of got no great good perfect excellent awesome let feel i hope happy would do want shall if as you chatgpt assistant claude gemini copilot copy regenerate thought".split(
    " ",
  ),
);

const assistantTalk: readonly RegExp[] = [
  new RegExp(
    `^(?:here(?:'s| is| are)|below (?:is|are)) (?:\\S+ ){1,6}?(?:${listWords})\\b.*(?:[:.!]|for you)$`,
    "i",
  ),
  new RegExp(
    `^here(?:'s| is| are) (?:a|an|the|your|some) (?:\\S+ ){0,4}?(?:curated|refined|updated|detailed|complete|comprehensive|structured) (?:\\S+ ){0,3}?(?:${listWords})\\b`,
    "i",
  ),
  /^(?:sure|certainly|absolutely|of course|got it|no problem|great (?:question|choice|idea)|good question|perfect|excellent|awesome)[!.,](?:\s|$)(?:.*\b(?:you|your|here|i|let's|below)\b.*)?$/i,
  /^(?:let me know|feel free|i hope|hope (?:this|that)|happy to|would you like me|do you want me|want me to|shall i|if you(?:'d like| would like| want|'d want)[, ].*\bi can\b|i can also|as an ai|i'(?:ve|ll) (?:prepared|created|compiled|put together|write|organi[sz]e)|i have (?:prepared|created|compiled))\b/i,
  /^you(?:'ve| have) (?:successfully |now )?(?:completed|finished)\b/i,
  /^(?:chatgpt|assistant|claude|gemini|copilot|you)\s*(?:said)?\s*:?$/i,
  /^(?:copy code|regenerate|thought for (?:a few|\d+) seconds?)$/i,
];
