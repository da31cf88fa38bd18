import { gradeAnswer } from "../src/grade-answer.ts";
import { ALIASES } from "../src/lexicon/aliases.ts";
import type { RubricAnswer } from "./data-sets.ts";
import { mean } from "./measures.ts";

/** Mean change of a good answer's score, in points of 100, by changes that must not cost anything. */
export function runMetamorphic(answers: readonly RubricAnswer[]): Record<string, number> {
  const good = answers.filter((answer) => answer.overall >= GOOD);
  return Object.fromEntries(
    Object.entries(CHANGES).map(([name, change]) => {
      const moves = good.map((answer) => {
        const changed = { ...answer, answer: change(answer.answer) };
        return Math.abs(gradeAnswer(changed).score - gradeAnswer(answer).score);
      });
      return [name, Math.round(1000 * mean(moves)) / 10];
    }),
  );
}

const GOOD = 70;

const CHANGES: Record<string, (text: string) => string> = {
  "typing errors": (text) => {
    let count = 0;
    return text.replaceAll(/\b[a-z]{6,}\b/g, (word) => {
      count += 1;
      return count % 4 === 0 ? `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}` : word;
    });
  },
  bullets: (text) =>
    sentencesOf(text)
      .map((sentence) => `- ${sentence}`)
      .join("\n"),
  "another order": (text) => sentencesOf(text).toReversed().join(" "),
  "no punctuation": (text) => text.replaceAll(/[.,;:](?=\s|$)/g, ""),
  "joined by and": (text) =>
    sentencesOf(text)
      .map((sentence) => sentence.replace(/\.$/, ""))
      .join(", and "),
  "wrapped lines": (text) => text.replaceAll(/(.{1,60})(?:\s|$)/g, "$1\n"),
  "no articles": (text) => text.replaceAll(/\b(?:the|a|an) /gi, ""),
  "other names": (text) => text.replaceAll(/[A-Za-z]+/g, (word) => NAMES.get(word.toLowerCase()) ?? word),
  capitals: (text) => text.toUpperCase(),
};

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.trim() !== "");
}

/** Words that name the same thing, each for the next of its line. */
const NAMES = new Map(
  ALIASES.trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.split(",").map((name) => name.trim());
      const words = names.filter((name) => /^[a-z]{3,}$/.test(name));
      return words.length < 2
        ? []
        : words.map((word, i): [string, string] => [word, words[(i + 1) % words.length] ?? word]);
    }),
);
