import { predict } from "../src/model/predict.ts";
import type { LabelledExample } from "./examples.ts";
import { type FitOptions, fitModel } from "./fit-model.ts";

/**
 * Predictions for every example by models that saw no answer to its question. Questions are dealt to folds
 * in the order of a fixed hash of their ids.
 */
export function predictAcrossQuestions(
  examples: readonly LabelledExample[],
  options: FitOptions,
  folds: number,
): Float64Array {
  const out = new Float64Array(examples.length);
  if (examples.length === 0) return out;
  const foldOf = dealQuestions(examples, folds);
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fitModel(
      examples.filter((example) => foldOf.get(example.questionId) !== fold),
      options,
    );
    examples.forEach((example, i) => {
      if (foldOf.get(example.questionId) === fold) out[i] = predict(model, example.features);
    });
  }
  return out;
}

export function dealQuestions(
  examples: readonly { questionId: string }[],
  folds: number,
): Map<string, number> {
  const ids = [...new Set(examples.map((example) => example.questionId))].toSorted(
    (a, b) => hash(a) - hash(b) || (a < b ? -1 : 1),
  );
  return new Map(ids.map((id, position) => [id, position % folds]));
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  return value >>> 0;
}
