import type { ExchangeQuestion, Loss } from "../exchange.ts";

/** Cards are for learning and are not read back, so that this is what the writer leaves out. */
export function lossesOfAnki(question: ExchangeQuestion): Loss[] {
  const { title, criteria, followUps, hints, samples, sources, covers, corrections, minutes } = question;
  const { code, planted } = question;
  const left: [Loss["field"], boolean, string][] = [
    ["minutes", minutes !== null, "Cards have no time of their own."],
    [
      "criteria",
      criteria.some(({ accept, misconceptions }) => accept.length + misconceptions.length > 0),
      "Cards show the statements of criteria, without weights, accepted phrasings and misconceptions.",
    ],
    [
      "followUps",
      followUps.some(({ whenMissed }) => whenMissed !== null),
      "Cards show follow-up questions without saying when to ask them.",
    ],
    ["hints", hints.some(({ cost }) => cost !== null), "Cards show hints without a cost."],
    ["samples", samples.length > 0, "Cards have no place for sample answers."],
    ["sources", sources.length > 0, "Cards do not say which lines of notes the question came from."],
    ["covers", covers.length > 0, "Cards do not say which items of the notes the question covers."],
    ["corrections", corrections.length > 0, "Cards do not say which corrections the question follows."],
    ["code", code !== null, "Cards show the starter and the solution; tests do not run there."],
    ["planted", planted.length > 0, "Cards have no place for planted wrong solutions."],
  ];
  return left.flatMap(([field, lost, what]) => (lost ? [{ question: title, field, what }] : []));
}
