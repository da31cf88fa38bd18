import type { TopicMastery } from "@viva/domain/mastery/views";

type Topic = Pick<TopicMastery, "name" | "standing">;

const NUMBER_WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
/** More names than this make a headline that nobody reads. */
const MOST_NAMES = 3;

/**
 * What the report comes to, in one sentence. Topics come weakest first; those with too few answers are never named:
 * a headline must not rest on what cannot be told yet.
 */
export function headline(topics: readonly Topic[]): string {
  const told = topics.filter((topic) => topic.standing !== "too-few");
  if (told.length === 0) return "Too few answers to tell yet";
  const weak = told.filter((topic) => topic.standing === "weak");
  if (weak.length > 0) {
    const holds = weak.length === 1 ? "topic holds" : "topics hold";
    const number = NUMBER_WORDS[weak.length] ?? String(weak.length);
    return weak.length <= MOST_NAMES
      ? `${number} ${holds} you back: ${names(weak)}`
      : `${number} ${holds} you back, most of all ${names(weak.slice(0, 2))}`;
  }
  const middling = told.filter((topic) => topic.standing === "middling");
  if (middling.length > 0) return `No weak topic. Most to gain: ${names(middling.slice(0, 2))}`;
  return told.length === 1 ? `Strong in ${names(told)}` : `Strong in all ${told.length} topics told so far`;
}

/** Names of topics hold "and" and commas themselves; the joints must then be stronger than those. */
function names(topics: readonly Topic[]): string {
  const all = topics.map((topic) => topic.name);
  if (all.some((name) => name.includes(","))) return all.join("; ");
  if (all.some((name) => name.includes(" and ")))
    return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")}, and ${all.at(-1)}`;
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(all);
}
