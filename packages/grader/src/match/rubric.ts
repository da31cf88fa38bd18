import { NEGATORS } from "../lexicon/negation.ts";
import type { Lexicon } from "../lexicon/phrase-index.ts";
import { type PreparedText, prepare, type Term } from "../text/prepare.ts";
import { splitSentences } from "../text/split-sentences.ts";
import { type Token, tokenise } from "../text/tokenise.ts";
import { meaningLikeness, meaningOf } from "./compare.ts";
import { type WantedWords, wantedWords } from "./wanted-words.ts";

/** A statement that an answer may make: a criterion in one of its wordings, or a misconception. */
export interface Phrasing {
  text: string;
  terms: readonly Term[];
  /** Weight of each term: how telling it is, less if the question already says it. */
  weights: readonly number[];
  total: number;
  meaning: Float64Array;
  /** Holds a word that denies. */
  denies: boolean;
}

export interface PreparedCriterion {
  id: string;
  weight: number;
  /** The statement first, then what else is accepted. */
  phrasings: readonly Phrasing[];
  misconceptions: readonly Phrasing[];
  /** Mean vector of the words of all its phrasings. */
  meaning: Float64Array;
  /** The sentence of the reference answer that says most of the statement, when one does. */
  reference: Phrasing | null;
}

export interface PreparedRubric {
  /** What answers must be prepared with to be compared. */
  lexicon: Lexicon;
  asked: ReadonlySet<string>;
  question: Phrasing;
  criteria: readonly PreparedCriterion[];
  /** Mean vector of what is right: the words of the criteria's phrasings and of the reference answer. */
  subject: Float64Array;
  reference: Phrasing;
  /** What the reference answer means beside what the question does, at unit length. */
  beyond: Float64Array;
  referenceTokens: readonly Token[];
  /** Sentences of the reference answer. */
  referenceSentences: readonly Phrasing[];
  /** Sentences of the reference answer and of all statements and wordings, with their small words. */
  modelSentences: readonly (readonly Token[])[];
  words: WantedWords;
}

interface Rubric {
  question: string;
  reference: string;
  criteria: readonly {
    id: string;
    statement: string;
    weight: number;
    accept: readonly string[];
    misconceptions: readonly string[];
  }[];
}

export function prepareRubric(rubric: Rubric, lexicon: Lexicon = "close"): PreparedRubric {
  const phrasing = (text: string, asked: ReadonlySet<string>) => phrasingOf(prepare(text, lexicon), asked);
  const question = phrasing(rubric.question, new Set());
  const asked = new Set(question.terms.map((term) => term.stem));
  const referenceSentences = sentencesOf(rubric.reference).map((text) => phrasing(text, asked));
  const reference = phrasing(rubric.reference, asked);
  const criteria = rubric.criteria.map((criterion) => {
    const phrasings = [criterion.statement, ...criterion.accept]
      .map((text) => phrasing(text, asked))
      .filter((candidate) => candidate.terms.length > 0);
    return {
      id: criterion.id,
      weight: criterion.weight,
      phrasings,
      misconceptions: criterion.misconceptions.map((text) => phrasing(text, asked)),
      meaning: meaningOf(phrasings.flatMap(({ terms }) => terms)),
      reference: closest(phrasings, referenceSentences),
    };
  });
  const all = [question, reference, ...referenceSentences].concat(
    criteria.flatMap((criterion) => [...criterion.phrasings, ...criterion.misconceptions]),
  );
  return {
    lexicon,
    asked,
    question,
    criteria,
    subject: meaningOf(
      [...criteria.flatMap(({ phrasings }) => phrasings), reference].flatMap(({ terms }) => terms),
    ),
    reference,
    beyond: beside(reference.meaning, question.meaning),
    referenceTokens: tokenise(rubric.reference),
    referenceSentences,
    modelSentences: [
      rubric.reference,
      ...rubric.criteria.flatMap((criterion) => [criterion.statement, ...criterion.accept]),
    ].flatMap((text) => splitSentences(text, tokenise(text))),
    words: wantedWords(
      all.flatMap((candidate) => candidate.terms),
      [reference, ...criteria.flatMap((criterion) => criterion.phrasings)].flatMap(({ terms }) => terms),
    ),
  };
}

/** A word of the question says little about whether it was answered. */
const ASKED = 0.4;

function phrasingOf({ text, terms, tokens }: PreparedText, asked: ReadonlySet<string>): Phrasing {
  const seen = new Set<string>();
  const weights = terms.map((term) => {
    if (seen.has(term.stem)) return 0;
    seen.add(term.stem);
    return asked.has(term.stem) ? ASKED * term.weight : term.weight;
  });
  return {
    text,
    terms,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    meaning: meaningOf(terms),
    denies: tokens.some((token) => NEGATORS.has(token.form)),
  };
}

/** The part of `meaning` that is square to `other`, at unit length. */
function beside(meaning: Float64Array, other: Float64Array): Float64Array {
  const shared = meaningLikeness(meaning, other);
  const rest = meaning.map((x, d) => x - shared * (other[d] ?? 0));
  const length = Math.sqrt(rest.reduce((sum, x) => sum + x * x, 0));
  return length === 0 ? rest : rest.map((x) => x / length);
}

export function sentencesOf(text: string): string[] {
  const { terms, units } = prepare(text);
  return units.map(({ from, to }) => text.slice(terms[from]?.start ?? 0, terms[to - 1]?.end ?? 0));
}

const CLOSE = 0.5;

function closest(phrasings: readonly Phrasing[], sentences: readonly Phrasing[]): Phrasing | null {
  let best: Phrasing | null = null;
  let most = CLOSE;
  for (const sentence of sentences)
    for (const candidate of phrasings) {
      const likeness = meaningLikeness(candidate.meaning, sentence.meaning);
      if (likeness > most) {
        most = likeness;
        best = sentence;
      }
    }
  return best;
}
