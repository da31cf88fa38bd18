import type { Match } from "./features.ts";
import type { Span } from "./grade-answer.ts";
import type { ComparedAnswer } from "./match/compare.ts";
import { readableSpan } from "./readable-span.ts";

/**
 * The words that earned the points: literal spans of the best window around the words that stand for words
 * of the phrasing. A span stays in its sentence and reads on its own; words close together share one; a
 * lone small match beside a clear one is left out.
 */
export function evidenceOf({ phrasing, window }: Match, answer: ComparedAnswer): Span[] {
  const strength = strengthByPlace(phrasing, window, answer);
  const inside = answer.units.filter((unit) => unit.from < window.to && unit.to > window.from);
  const groups = inside.flatMap((unit) => groupsOf(strength, unit));
  const strongest = Math.max(0, ...groups.map((group) => group.strength));
  const chosen = groups.filter((group) => group.strength >= strongest / 3);
  const unitsAsTheyAre = inside.map(({ from, to }) => ({ from, to: to - 1 }));
  const spans = (chosen.length > 0 ? chosen : unitsAsTheyAre).map(({ from, to }) =>
    readableSpan(answer, from, to),
  );
  return joined(spans);
}

/** From this likeness a word counts as said. */
const CLEAR = 0.45;
/** Content words between two matches that still belong together. */
const GAP = 5;

function strengthByPlace(
  phrasing: Match["phrasing"],
  window: Match["window"],
  answer: ComparedAnswer,
): Map<number, number> {
  const strength = new Map<number, number>();
  phrasing.terms.forEach((term, i) => {
    const { soft } = answer.likenessOf(term);
    let place = -1;
    for (let at = window.from; at < window.to; at += 1)
      if ((soft[at] ?? 0) >= CLEAR && (place < 0 || (soft[at] ?? 0) > (soft[place] ?? 0))) place = at;
    if (place >= 0)
      strength.set(place, (strength.get(place) ?? 0) + (phrasing.weights[i] ?? 0) * (soft[place] ?? 0));
  });
  return strength;
}

interface Group {
  /** First and last term, both included. */
  from: number;
  to: number;
  strength: number;
}

function groupsOf(strength: ReadonlyMap<number, number>, unit: { from: number; to: number }): Group[] {
  const places = [...strength.keys()].filter((place) => place >= unit.from && place < unit.to);
  const groups: Group[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    const gained = strength.get(place) ?? 0;
    if (last !== undefined && place - last.to <= GAP) {
      last.to = place;
      last.strength += gained;
    } else groups.push({ from: place, to: place, strength: gained });
  }
  return groups;
}

/** Spans that came to touch or overlap by being made readable become one. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}
