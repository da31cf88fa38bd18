import type { BankTopic } from "@viva/domain/bank/bank";
import { contentWords } from "../readers/text/sentences.ts";

/** A question of the bank whose topics are known. */
export interface TopicExample {
  topics: readonly string[];
  title: string;
  text: string;
}

/** What is known of a question whose topic is looked for. */
export interface TopicClues {
  title: string;
  /** The heading or category above it. */
  heading: string | null;
  text: string;
}

export type FindTopic = (clues: TopicClues) => string | null;

/**
 * Finds the topic of the second level whose words a question uses: those of its name and those of the questions
 * that have it. A word counts more the fewer topics use it. Null when no topic stands out.
 */
export function topicFinder(topics: readonly BankTopic[], examples: readonly TopicExample[]): FindTopic {
  const profiles = profilesOf(topics, examples);
  const topicsOfWord = new Map<string, [topic: string, share: number][]>();
  for (const [topic, profile] of profiles) {
    let square = 0;
    for (const weight of profile.values()) square += weight * weight;
    for (const [word, weight] of profile) {
      const row = topicsOfWord.get(word) ?? [];
      row.push([topic, weight / Math.sqrt(square)]);
      topicsOfWord.set(word, row);
    }
  }
  const telling = (word: string) =>
    Math.log(1 + profiles.size / (topicsOfWord.get(word)?.length ?? Number.POSITIVE_INFINITY));
  const known = new Map([...profiles.keys()].map((id) => [id, id]));

  return ({ title, heading, text }) => {
    const named = heading === null ? undefined : known.get(heading.trim().toLowerCase());
    if (named !== undefined) return named;
    const asked = new Map<string, number>();
    add(asked, title, weights.title);
    if (heading !== null) add(asked, heading, weights.heading);
    add(asked, text.slice(0, maximumText), weights.text);
    const scores = new Map<string, number>();
    let length = 0;
    for (const [word, count] of asked) {
      const weight = Math.sqrt(count) * telling(word);
      length += weight * weight;
      for (const [topic, share] of topicsOfWord.get(word) ?? []) {
        scores.set(topic, (scores.get(topic) ?? 0) + weight * share);
      }
    }
    let best: [topic: string, score: number] | null = null;
    for (const [topic, score] of scores) {
      if (best === null || score > best[1] || (score === best[1] && topic < best[0])) best = [topic, score];
    }
    return best !== null && best[1] / Math.sqrt(length) >= least ? best[0] : null;
  };
}

/** What stands in a title says more of the subject than what stands in an answer. */
const weights = { name: 6, exampleTitle: 2, exampleText: 0.5, title: 4, heading: 1, text: 1 };
/** Cosine of a question and a topic below which a person would not have chosen it; set on five real notes. */
const least = 0.11;
const maximumText = 4_000;

function profilesOf(
  topics: readonly BankTopic[],
  examples: readonly TopicExample[],
): Map<string, Map<string, number>> {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const profiles = new Map<string, Map<string, number>>();
  for (const { id, name } of topics) {
    const [first = "", second] = id.split("/");
    if (second === undefined) continue;
    const profile = new Map<string, number>();
    add(profile, `${name} ${second.replaceAll("-", " ")}`, weights.name);
    add(profile, `${names.get(first) ?? ""} ${first}`, 1);
    profiles.set(id, profile);
  }
  for (const { topics: own, title, text } of examples) {
    for (const topic of own) {
      const profile = profiles.get(topic);
      if (profile === undefined) continue;
      add(profile, title, weights.exampleTitle);
      add(profile, text, weights.exampleText);
    }
  }
  // A word said ten times says little more than one said twice.
  for (const profile of profiles.values()) {
    for (const [word, weight] of profile) profile.set(word, Math.sqrt(weight));
  }
  return profiles;
}

function add(profile: Map<string, number>, text: string, weight: number): void {
  for (const word of wordsOf(text)) profile.set(word, (profile.get(word) ?? 0) + weight);
}

/** With the pieces of identifiers: `select_related` also says `select` and `related`. */
function wordsOf(text: string): Set<string> {
  const words = contentWords(text);
  for (const word of [...words]) {
    if (word.includes("_")) for (const piece of word.split("_")) if (piece.length > 2) words.add(piece);
  }
  return words;
}
