import type { Match } from "./features.ts";
import type { Span } from "./grade-answer.ts";
import type { ComparedAnswer } from "./match/compare.ts";

/**
 * The words that earned the points: tight literal spans around the words of the best window that stand for
 * words of the phrasing. Words close together share a span; a lone small match beside a clear one is left out.
 */
export function evidenceOf({ phrasing, window }: Match, answer: ComparedAnswer): Span[] {
  const strength = new Map<number, number>();
  phrasing.terms.forEach((term, i) => {
    const { soft } = answer.likenessOf(term);
    let place = -1;
    for (let at = window.from; at < window.to; at += 1)
      if ((soft[at] as number) >= CLEAR && (place < 0 || (soft[at] as number) > (soft[place] as number)))
        place = at;
    if (place >= 0)
      strength.set(place, (strength.get(place) ?? 0) + (phrasing.weights[i] ?? 0) * (soft[place] as number));
  });
  const places = [...strength.keys()].toSorted((a, b) => a - b);
  const groups: { from: number; to: number; strength: number }[] = [];
  for (const place of places) {
    const last = groups.at(-1);
    const gained = strength.get(place) ?? 0;
    if (last !== undefined && place - last.to <= GAP) {
      last.to = place;
      last.strength += gained;
    } else groups.push({ from: place, to: place, strength: gained });
  }
  const strongest = Math.max(0, ...groups.map((group) => group.strength));
  const spans = groups
    .filter((group) => group.strength >= strongest / 3)
    .map((group) => spanOf(answer, group.from, group.to));
  return spans.length > 0 ? spans : [spanOf(answer, window.from, window.to - 1)];
}

/** From this likeness a word counts as said. */
const CLEAR = 0.45;
/** Content words between two matches that still belong together. */
const GAP = 4;

function spanOf(answer: ComparedAnswer, from: number, to: number): Span {
  return { start: answer.terms[from]?.start ?? 0, end: answer.terms[to]?.end ?? 0 };
}
