import { type ComparedAnswer, meaningLikeness, meaningOf } from "./match/compare.ts";
import { softCoverage } from "./match/coverage.ts";
import type { PreparedRubric } from "./match/rubric.ts";
import type { Term } from "./text/prepare.ts";

/** What the words of the reference that the question does not hold say about an answer, and how they are written. */
export const WORD_FEATURES = [
  "newSoft",
  "newLiteral",
  "largestMissing",
  "turnedShare",
  "pairs",
  "runsOfThree",
  "namesBothWays",
  "softBothWays",
  "newMass",
  "newMeaning",
  "mostTelling",
  "leastSentence",
  "numbers",
  "strangeWords",
  "firstSentence",
  "quoted",
  "onTopic",
] as const;

/** Shares are 0 to 1; without anything to count, what the words gave. */
export function readWords(rubric: PreparedRubric, answer: ComparedAnswer, soft: number): number[] {
  const { reference, asked, referenceSentences } = rubric;
  const wanted = distinct(reference.terms).map((term) => {
    const { bestSoft, bestLiteral, place } = answer.likenessOf(term);
    const at = answer.whole.index;
    const said = answer.terms[place[at] ?? -1];
    return {
      isNew: !asked.has(term.stem),
      weight: term.weight,
      soft: bestSoft[at] ?? 0,
      literal: bestLiteral[at] ?? 0,
      turned: said !== undefined && said.negated !== term.negated,
    };
  });
  const fresh = wanted.filter(({ isNew }) => isNew);
  const plain = weighed(wanted, (word) => word.soft, 0);
  const found = wanted.filter((word) => word.soft > 0.6);
  const telling = fresh.toSorted((a, b) => b.weight - a.weight).slice(0, 3);
  const newMass = fresh.reduce((sum, word) => sum + word.weight * word.soft ** 2, 0);
  const sentences = referenceSentences.filter(({ total }) => total > LEAST_SENTENCE);
  const precision = weighed(
    distinct(answer.terms).map((term) => ({
      weight: term.weight,
      soft: likest(reference.terms, term, answer),
    })),
    (word) => word.soft,
    0,
  );
  return [
    weighed(fresh, (word) => word.soft, plain),
    weighed(
      fresh,
      (word) => word.literal,
      weighed(wanted, (word) => word.literal, 0),
    ),
    Math.max(0, ...fresh.map((word) => word.weight * (1 - word.soft))) / 8,
    weighed(found, (word) => (word.turned ? 1 : 0), 0),
    sharedPairs(reference.terms, answer.terms) ?? soft,
    sharedRuns(reference.text, answer.text),
    sharedNames(reference.terms, answer.terms) ?? plain,
    soft + precision === 0 ? 0 : (2 * soft * precision) / (soft + precision),
    Math.log1p(newMass) / 5,
    newMeaning(rubric, answer),
    weighed(telling, (word) => word.soft, plain),
    sentences.length === 0
      ? soft
      : Math.min(...sentences.map((sentence) => softCoverage(sentence, answer, answer.whole))),
    sharedNumbers(reference.terms, answer.terms) ?? soft,
    strange(answer.terms),
    answer.windows[0] === undefined ? 0 : softCoverage(reference, answer, answer.windows[0]),
    joined(answer.tokens).includes(joined(rubric.referenceTokens)) ? 1 : 0,
    Math.log1p(onTopic(rubric, answer)) / 4,
  ];
}

/** Sentences of less weight say too little to be asked for. */
const LEAST_SENTENCE = 8;

function distinct(terms: readonly Term[]): Term[] {
  const byStem = new Map<string, Term>();
  for (const term of terms) if (!byStem.has(term.stem)) byStem.set(term.stem, term);
  return [...byStem.values()];
}

function weighed<T extends { weight: number }>(
  words: readonly T[],
  pick: (word: T) => number,
  otherwise: number,
): number {
  let sum = 0;
  let all = 0;
  for (const word of words) {
    sum += word.weight * pick(word);
    all += word.weight;
  }
  return all === 0 ? otherwise : sum / all;
}

function likest(wanted: readonly Term[], said: Term, answer: ComparedAnswer): number {
  const at = answer.terms.indexOf(said);
  let most = 0;
  for (const term of wanted) most = Math.max(most, answer.likenessOf(term).soft[at] ?? 0);
  return most;
}

/** Share of the reference's neighbours that are neighbours in the answer; null when there are none. */
function sharedPairs(wanted: readonly Term[], said: readonly Term[]): number | null {
  const pairs = (terms: readonly Term[]) => terms.slice(1).map((term, i) => `${terms[i]?.stem} ${term.stem}`);
  const held = new Set(pairs(said));
  const all = pairs(wanted);
  return all.length === 0 ? null : all.filter((pair) => held.has(pair)).length / all.length;
}

/** Share of the reference's runs of three characters, signs included, that the answer holds as often. */
function sharedRuns(wanted: string, said: string): number {
  const held = runsOf(said);
  let shared = 0;
  let all = 0;
  for (const [run, count] of runsOf(wanted)) {
    all += count;
    shared += Math.min(count, held.get(run) ?? 0);
  }
  return all === 0 ? 0 : shared / all;
}

function runsOf(text: string): Map<string, number> {
  const plain = ` ${text
    .toLowerCase()
    .replaceAll(/[^a-z0-9_+\-*/=<>()[\]]+/g, " ")
    .trim()} `;
  const runs = new Map<string, number>();
  for (let i = 0; i + 3 <= plain.length; i += 1) {
    const run = plain.slice(i, i + 3);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Mean of the shares of names and signs that the other text holds too; null when the reference has none. */
function sharedNames(wanted: readonly Term[], said: readonly Term[]): number | null {
  const [names, others] = [wanted, said].map((terms) =>
    terms.filter(({ kind }) => kind !== "word").map(({ stem }) => stem),
  );
  if (names === undefined || others === undefined || names.length === 0) return null;
  const shareIn = (list: readonly string[], other: readonly string[]) =>
    list.length === 0 ? 0 : list.filter((name) => other.includes(name)).length / list.length;
  return (shareIn(names, others) + shareIn(others, names)) / 2;
}

function sharedNumbers(wanted: readonly Term[], said: readonly Term[]): number | null {
  const numbers = wanted.filter(({ kind }) => kind === "number");
  const held = new Set(said.map(({ stem }) => stem));
  return numbers.length === 0 ? null : numbers.filter(({ stem }) => held.has(stem)).length / numbers.length;
}

function newMeaning({ asked, reference }: PreparedRubric, answer: ComparedAnswer): number {
  const isNew = ({ stem }: Term) => !asked.has(stem);
  return meaningLikeness(meaningOf(reference.terms.filter(isNew)), meaningOf(answer.terms.filter(isNew)));
}

/** Share of words that the documentation does not hold. */
function strange(terms: readonly Term[]): number {
  const words = terms.filter(({ kind }) => kind === "word");
  return words.length === 0 ? 0 : words.filter(({ row }) => row < 0).length / words.length;
}

/** A word of the question counts for this much; cosines up to CHANCE are chance. */
const ASKED = 0.4;
const CHANCE = 0.2;

function onTopic({ asked }: PreparedRubric, answer: ComparedAnswer): number {
  const seen = new Set<string>();
  let sum = 0;
  answer.terms.forEach((term, at) => {
    if (seen.has(term.stem)) return;
    seen.add(term.stem);
    const weight = asked.has(term.stem) ? ASKED * term.weight : term.weight;
    sum += weight * Math.max(0, (answer.nearness[at] ?? 0) - CHANCE);
  });
  return sum;
}

function joined(tokens: ComparedAnswer["tokens"]): string {
  return tokens.map(({ form }) => form).join(" ");
}
