import type { Term } from "../text/prepare.ts";
import { literalLikeness, softLikeness } from "./similarity.ts";

/** Likeness of one word of an answer to every wanted word of a rubric. */
export interface WordColumn {
  literal: Float32Array;
  soft: Float32Array;
}

/** The words that a rubric looks for, each with a place of its own. */
export interface WantedWords {
  placeOf(wanted: Term): number;
  columnOf(said: Term): WordColumn;
}

/**
 * Answers to one question share most of their words, so the columns of words once met are kept. That
 * changes how fast a grade comes, never which.
 */
export function wantedWords(terms: readonly Term[]): WantedWords {
  const wanted = [...new Map(terms.map((term) => [term.key, term])).values()];
  const places = new Map(wanted.map((term, place) => [term.key, place]));
  const columns = new Map<string, WordColumn>();
  return {
    placeOf(term) {
      const place = places.get(term.key);
      if (place === undefined) throw new Error(`"${term.form}" is not a word of this rubric`);
      return place;
    },
    columnOf(said) {
      const known = columns.get(said.key);
      if (known !== undefined) return known;
      const column = compareWith(said, wanted);
      if (columns.size >= REMEMBERED) columns.clear();
      columns.set(said.key, column);
      return column;
    },
  };
}

const REMEMBERED = 500;

function compareWith(said: Term, wanted: readonly Term[]): WordColumn {
  const literal = new Float32Array(wanted.length);
  const soft = new Float32Array(wanted.length);
  for (let place = 0; place < wanted.length; place += 1) {
    const term = wanted[place] as Term;
    const exact = literalLikeness(term, said);
    literal[place] = exact;
    soft[place] = softLikeness(term, said, exact);
  }
  return { literal, soft };
}
