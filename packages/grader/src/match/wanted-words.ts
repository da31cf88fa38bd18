import { cosine } from "../model/vectors.ts";
import type { Term } from "../text/prepare.ts";
import { literalLikeness, softLikeness } from "./similarity.ts";

/** Likeness of one word of an answer to every wanted word of a rubric. */
export interface WordColumn {
  literal: Float32Array;
  soft: Float32Array;
  /** To the nearest of the right words: those of the reference answer and of the criteria's wordings. Raw cosines count in full. */
  nearest: number;
}

/** The words that a rubric looks for, each with a place of its own. */
export interface WantedWords {
  placeOf(wanted: Term): number;
  /** Of each term of a statement, which must not change. */
  placesOf(wanted: readonly Term[]): readonly number[];
  columnOf(said: Term): WordColumn;
}

/**
 * Answers to one question share most of their words, so the columns of words once met are kept. That
 * changes how fast a grade comes, never which.
 */
export function wantedWords(terms: readonly Term[], right: readonly Term[]): WantedWords {
  const wanted = [...new Map(terms.map((term) => [term.key, term])).values()];
  const places = new Map(wanted.map((term, place) => [term.key, place]));
  const isRight = new Set(right.map((term) => term.key));
  const rightOnes = wanted.map((term) => isRight.has(term.key));
  const columns = new Map<string, WordColumn>();
  const ofStatements = new WeakMap<readonly Term[], readonly number[]>();
  const placeOf = (term: Term) => {
    const place = places.get(term.key);
    if (place === undefined) throw new Error(`"${term.form}" is not a word of this rubric`);
    return place;
  };
  return {
    placeOf,
    placesOf(statement) {
      const known = ofStatements.get(statement) ?? statement.map(placeOf);
      ofStatements.set(statement, known);
      return known;
    },
    columnOf(said) {
      const known = columns.get(said.key);
      if (known !== undefined) return known;
      const column = compareWith(said, wanted, rightOnes);
      if (columns.size >= REMEMBERED) columns.clear();
      columns.set(said.key, column);
      return column;
    },
  };
}

const REMEMBERED = 300;

function compareWith(said: Term, wanted: readonly Term[], right: readonly boolean[]): WordColumn {
  const literal = new Float32Array(wanted.length);
  const soft = new Float32Array(wanted.length);
  let nearest = 0;
  for (let place = 0; place < wanted.length; place += 1) {
    const term = wanted[place] as Term;
    const exact = literalLikeness(term, said);
    literal[place] = exact;
    soft[place] = softLikeness(term, said, exact);
    if (right[place] === true) nearest = Math.max(nearest, exact, cosine(term.row, said.row));
  }
  return { literal, soft, nearest };
}
