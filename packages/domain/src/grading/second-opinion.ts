import type { AnswerResult } from "./answer-result.ts";
import { verdictOfPoints } from "./fold.ts";
import type { ModelReply } from "./language-model.ts";
import { scoreAnswer } from "./score.ts";

/** How sure a criterion is called that two graders judge alike, if the built-in one alone is not surer. */
const AGREED = 0.8;
/** How sure one is called that they judge differently. */
const DISAGREED = 0.5;

/**
 * The grade of an answer that a language model graded too. Null when the model left a criterion out, named one twice
 * or made one up: then its word is worth nothing.
 *
 * Its quotes count where they are literal parts of the answer; points without a quote that counts do not, for that is
 * what a model gives that was talked round. Where both judge alike the criterion is graded, by the model's points;
 * where they differ a person decides, and until then the model's points stand. Flags stay: they are about the answer,
 * and no model clears them.
 */
export function withSecondOpinion(
  embedded: AnswerResult,
  weights: ReadonlyMap<string, number>,
  answer: string,
  reply: ModelReply,
): AnswerResult | null {
  const opinions = new Map(reply.criteria.map((criterion) => [criterion.id, criterion]));
  if (opinions.size !== reply.criteria.length || opinions.size !== embedded.criteria.length) return null;
  const criteria: AnswerResult["criteria"] = [];
  for (const criterion of embedded.criteria) {
    const opinion = opinions.get(criterion.id);
    if (!opinion) return null;
    const evidence = spansOf(answer, opinion.evidence);
    const supported = isSupported(answer, opinion);
    const agreed = supported && opinion.points === tickOf(criterion.points);
    if (!supported) {
      criteria.push({ ...criterion, state: "check", confidence: Math.min(criterion.confidence, DISAGREED) });
      continue;
    }
    criteria.push({
      ...criterion,
      points: opinion.points,
      verdict: agreed ? criterion.verdict : verdictOfPoints(opinion.points),
      state: criterion.state === "not-assessed" ? "not-assessed" : agreed ? "graded" : "check",
      confidence: agreed ? Math.max(criterion.confidence, AGREED) : DISAGREED,
      evidence: opinion.points === 0 ? [] : evidence,
      misconception: opinion.points === 0 ? criterion.misconception : null,
    });
  }
  const card = scoreAnswer(
    criteria.map(({ id, points, state }) => ({ weight: weights.get(id) ?? 0, points, state })),
  );
  return {
    ...embedded,
    criteria,
    score: card.fraction,
    low: Math.max(0, card.fraction - (embedded.score - embedded.low)),
    high: Math.min(1, card.fraction + (embedded.high - embedded.score)),
    state: card.state === "graded" && embedded.flags.length > 0 ? "check" : card.state,
  };
}

/** Points need a quote that counts. */
export function isSupported(
  answer: string,
  { points, evidence }: { points: number; evidence: readonly string[] },
): boolean {
  return points === 0 || spansOf(answer, evidence).length > 0;
}

/** Where the quotes stand in the answer; those that do not are dropped, and so are those of no weight. */
function spansOf(answer: string, quotes: readonly string[]): { start: number; end: number }[] {
  return quotes.flatMap((quote) => {
    const words = quote.trim();
    const start = words.length < SHORTEST_QUOTE ? -1 : answer.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
}

/** A quote of one or two letters is found in any answer. */
const SHORTEST_QUOTE = 3;

/** Points rounded to halves, as a model gives them; with the built-in grader's own limits. */
function tickOf(points: number): number {
  return points < 0.25 ? 0 : points < 0.75 ? 0.5 : 1;
}
