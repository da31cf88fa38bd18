import { type Candidate, type DrawRequest, draw } from "./draw.ts";

/** Enough that their average moves by less than a minute or two with other seeds. */
const DRAWS = 12;
const TIGHT_FROM = 1.1;

/**
 * What an interview of this plan takes at the usual pace, in minutes: the average of the minutes that authors gave to
 * the questions of some interviews drawn by it. The draw fits questions to the time, so the average of the pool would
 * tell of interviews that nobody gets. Null when there are too few questions to draw from.
 */
export function usualMinutes(pool: readonly Candidate[], request: DrawRequest): number | null {
  let total = 0;
  for (let seed = 0; seed < DRAWS; seed++) {
    const drawn = draw(pool, request, `pace-${seed}`);
    if (drawn.kind === "too-few") return null;
    total += drawn.picks.reduce((sum, pick) => sum + pick.minutes, 0);
  }
  return total / DRAWS;
}

/** An interview is tight when its questions usually take more than a tenth longer than the clock gives. */
export function isTight(usual: number, givenMinutes: number): boolean {
  return usual > givenMinutes * TIGHT_FROM;
}
