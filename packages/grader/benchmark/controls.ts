import { tokenise } from "../src/text/tokenise.ts";
import { predictAcrossQuestions } from "../training/cross-validate.ts";
import { NO_EVIDENCE } from "../training/examples.ts";
import { mean } from "./measures.ts";

/** What the length of an answer alone predicts, by the same learner on the same folds. Nothing may be judged without it. */
export function lengthControl(
  answers: readonly { id: string; questionId: string; answer: string }[],
  targets: readonly number[],
  folds: number,
): number[] {
  const top = Math.max(...targets);
  const examples = answers.map((answer, i) => ({
    features: [Math.log1p(tokenise(answer.answer).length)],
    target: (targets[i] ?? 0) / top,
    weight: 1,
    questionId: answer.questionId,
    answerId: answer.id,
    criterionId: "",
    origin: "given" as const,
    evidence: NO_EVIDENCE,
  }));
  const options = { directions: [0], trees: 40, depth: 2, rate: 0.1, leaf: 20, ridge: 1, linearShare: 0.5 };
  return [...predictAcrossQuestions(examples, options, folds)].map((p) => p * top);
}

/** Of the most confident tenth, two tenths and so on: [share decided, share right]. */
export function coverageCurve(confidence: readonly number[], right: readonly boolean[]): [number, number][] {
  const order = confidence.map((c, i) => ({ c, i })).toSorted((a, b) => b.c - a.c || a.i - b.i);
  return [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => {
    const decided = order.slice(0, Math.round(share * order.length));
    return [share, Math.round(1000 * mean(decided.map(({ i }) => (right[i] ? 1 : 0)))) / 1000];
  });
}
