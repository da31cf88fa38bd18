import { WHOLE_DIRECTIONS } from "../src/features-whole.ts";
import { type Model, predictWhole, type WholeModel } from "../src/model/predict.ts";
import { dealQuestions } from "./cross-validate.ts";
import type { WholeExample } from "./examples.ts";
import { type FitOptions, fitModel, fitRegression } from "./fit-model.ts";

export const WHOLE_FIT: FitOptions = {
  directions: WHOLE_DIRECTIONS,
  trees: 150,
  depth: 3,
  rate: 0.05,
  leaf: 30,
  ridge: 60,
  linearShare: 0.5,
};

/** Answers of the two courses. */
export type Courses = readonly [readonly WholeExample[], readonly WholeExample[]];

export function fitWhole(courses: Courses): WholeModel {
  const [first, second] = courses;
  return {
    courses: [fitModel(first, WHOLE_FIT), fitModel(second, WHOLE_FIT)],
    firstCourse: fitCourse(courses),
  };
}

/** Predictions for the answers of both courses, one after the other, by models that saw no answer to their questions. */
export function predictWholeAcross(courses: Courses, folds: number): Float64Array {
  const [first, second] = courses;
  const all = [...first, ...second];
  const foldOf = dealQuestions(all, folds);
  const out = new Float64Array(all.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = (example: WholeExample) => foldOf.get(example.questionId) !== fold;
    const model = fitWhole([first.filter(seen), second.filter(seen)]);
    all.forEach((example, i) => {
      if (!seen(example)) out[i] = predictWhole(model, example.features, example.subject);
    });
  }
  return out;
}

/** In questions: pulls the weights of the regression towards none. */
const COURSE_RIDGE = 1;

function fitCourse(courses: Courses): WholeModel["firstCourse"] {
  const questions = courses.flatMap((examples, course) =>
    [...new Map(examples.map((example) => [example.questionId, example])).values()].map(({ subject }) => ({
      features: [...subject],
      target: course === 0 ? 1 : 0,
      weight: 1,
    })),
  );
  const width = questions[0]?.features.length ?? 0;
  return plain(fitRegression(questions, { directions: Array(width).fill(0), ridge: COURSE_RIDGE }));
}

/** The same regression for features as they are, not scaled. */
function plain({ weights, means, scales, bias }: Model): WholeModel["firstCourse"] {
  const own = weights.map((weight, i) => weight / (scales[i] ?? 1));
  const moved = own.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0);
  return { weights: own.map(short), bias: short(bias - moved) };
}

function short(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
