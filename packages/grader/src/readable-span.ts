import type { Span } from "./grade-answer.ts";
import { NEGATORS } from "./lexicon/negation.ts";
import type { ComparedAnswer } from "./match/compare.ts";
import type { Token } from "./text/tokenise.ts";

/**
 * A stretch of one sentence from one term to another, both included, widened until it reads well: out to the
 * edges of its clause when they are near, else over the small words before it, so that "not", "the" or "is"
 * are not torn off. Quotes, code ticks and brackets are not cut in half. Spaces and marks at the rims stay out.
 */
export function readableSpan(answer: ComparedAnswer, from: number, to: number): Span {
  const { tokens, terms, units } = answer;
  const unit = units.find((candidate) => from >= candidate.from && from < candidate.to);
  const start = terms[from]?.start ?? 0;
  const end = terms[to]?.end ?? start;
  if (unit === undefined) return { start, end };
  const inUnit = tokens.slice(unit.firstToken, unit.endToken);
  const first = inUnit.findIndex((token) => token.start === start);
  const last = inUnit.findIndex((token) => token.end === end);
  if (first < 0 || last < 0) return { start, end };
  const clause = clauseAround(answer.text, inUnit, first, last);
  const telling = new Set(terms.map((term) => term.start));
  const isSmall = (at: number) =>
    !telling.has(inUnit[at]?.start ?? -1) || NEGATORS.has(inUnit[at]?.form ?? "");
  const { left, right } =
    clause.right - clause.left < SHORT ? clause : partOf(clause, { left: first, right: last }, isSmall);
  const bounds = {
    start: inUnit[0]?.start ?? start,
    end: inUnit.at(-1)?.end ?? end,
  };
  return wholeMarks(
    answer.text,
    { start: inUnit[left]?.start ?? start, end: inUnit[right]?.end ?? end },
    bounds,
  );
}

/** A clause of at most this many tokens is shown whole. */
const SHORT = 14;
/** Tokens to the edge of a longer clause that are taken along. */
const NEAR = 4;
/** Marks between two tokens that part clauses. */
const CLAUSE_MARK = /[,;{}\n–—]|:\s|\s\(|\)\s|\s-\s/;

/** Places of tokens, both included. */
interface Places {
  left: number;
  right: number;
}

function clauseAround(text: string, tokens: readonly Token[], first: number, last: number): Places {
  const parts = (at: number) =>
    CLAUSE_MARK.test(text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0));
  let left = first;
  while (left > 0 && !parts(left)) left -= 1;
  let right = last;
  while (right < tokens.length - 1 && !parts(right + 1)) right += 1;
  return { left, right };
}

function partOf(clause: Places, core: Places, isSmall: (at: number) => boolean): Places {
  let { left, right } = core;
  if (left - clause.left <= NEAR) left = clause.left;
  while (left > clause.left && isSmall(left - 1)) left -= 1;
  if (clause.right - right <= NEAR) right = clause.right;
  return { left, right };
}

const PAIRS: readonly (readonly [string, string])[] = [
  ["`", "`"],
  ['"', '"'],
  ["(", ")"],
  ["[", "]"],
];

/** Takes in the other half of a mark that the span holds only one half of, when it is near. */
function wholeMarks(text: string, span: Span, bounds: Span): Span {
  let { start, end } = span;
  for (const [open, close] of PAIRS) {
    if (text.slice(end, end + 2) === "()" && open === "(") end += 2;
    const held = text.slice(start, end);
    const opened = held.split(open).length - 1;
    const closed = open === close ? 0 : held.split(close).length - 1;
    if (open === close ? opened % 2 === 1 : opened > closed) {
      const before = text.lastIndexOf(open, start - 1);
      const after = text.indexOf(close, end);
      const isOpenBefore =
        open === close && before >= 0 && before >= bounds.start - 1 && isOpening(text, before);
      if (isOpenBefore) start = before;
      else if (after >= 0 && after - end <= NEAR_MARK) end = after + close.length;
    } else if (open !== close && closed > opened) {
      const before = text.lastIndexOf(open, start - 1);
      if (before >= 0 && start - before <= NEAR_MARK) start = before;
    }
    if (open === close && text.charAt(start - 1) === open && text.charAt(end) === close) {
      start -= 1;
      end += 1;
    }
  }
  return { start, end };
}

/** Characters within which the other half of a mark is looked for. */
const NEAR_MARK = 60;

/** The mark stands at the start of a word. */
function isOpening(text: string, at: number): boolean {
  return at === 0 || /[\s([]/.test(text.charAt(at - 1));
}
