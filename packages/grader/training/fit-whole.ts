import { mean, quadraticKappa, rmse } from "../benchmark/measures.ts";
import { WHOLE_DIRECTIONS } from "../src/features-whole.ts";
import {
  type CourseModel,
  type Model,
  predictWhole,
  stretched,
  type WholeModel,
} from "../src/model/predict.ts";
import { dealQuestions, predictAcrossQuestions } from "./cross-validate.ts";
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

/** `across`: of each course, predictions for its answers by models that did not see their questions. */
export function fitWhole(courses: Courses, across: readonly [Float64Array, Float64Array]): WholeModel {
  const [first, second] = courses;
  return {
    courses: [
      { ...fitModel(first, WHOLE_FIT), ...chooseStretch(first, across[0]) },
      { ...fitModel(second, WHOLE_FIT), ...chooseStretch(second, across[1]) },
    ],
    firstCourse: fitCourse(courses),
  };
}

/** Of each course, predictions by its own model, not stretched. */
export function predictCoursesAcross(courses: Courses, folds: number): [Float64Array, Float64Array] {
  const [first, second] = courses;
  return [predictAcrossQuestions(first, WHOLE_FIT, folds), predictAcrossQuestions(second, WHOLE_FIT, folds)];
}

/** Predictions for the answers of both courses, one after the other, by models that saw no answer to their questions. */
export function predictWholeAcross(
  courses: Courses,
  across: readonly [Float64Array, Float64Array],
  folds: number,
): Float64Array {
  const [first, second] = courses;
  const all = [...first, ...second];
  const foldOf = dealQuestions(all, folds);
  const out = new Float64Array(all.length);
  for (let fold = 0; fold < folds; fold += 1) {
    const seen = (example: WholeExample) => foldOf.get(example.questionId) !== fold;
    const seenAcross = (course: 0 | 1) =>
      across[course].filter((_, i) => foldOf.get(courses[course][i]?.questionId ?? "") !== fold);
    const model = fitWhole([first.filter(seen), second.filter(seen)], [seenAcross(0), seenAcross(1)]);
    all.forEach((example, i) => {
      if (!seen(example)) out[i] = predictWhole(model, example.features, example.subject);
    });
  }
  return out;
}

/** Predictions of one course's own models, stretched by what fits the questions of the other folds. */
export function stretchAcross(
  examples: readonly WholeExample[],
  across: Float64Array,
  folds: number,
): Float64Array {
  const foldOf = dealQuestions(examples, folds);
  const chosen = Array.from({ length: folds }, (_, fold) => {
    const others = examples.flatMap((e, i) => (foldOf.get(e.questionId) === fold ? [] : [i]));
    return chooseStretch(
      others.flatMap((i) => examples[i] ?? []),
      Float64Array.from(others, (i) => across[i] ?? 0),
    );
  });
  return across.map((expected, i) => {
    const stretch = chosen[foldOf.get(examples[i]?.questionId ?? "") ?? 0];
    return stretch === undefined ? expected : stretched(expected, stretch);
  });
}

/** How much larger than the least an error may be for the spread of people's grades. */
const COST = 1.03;
const TOP = 5;

/** The stretch that agrees best with people by kappa, of those that cost little in error. */
function chooseStretch(
  examples: readonly WholeExample[],
  across: Float64Array,
): Pick<CourseModel, "centre" | "stretch"> {
  const given = examples.map((example) => example.target);
  const centre = short(mean(given));
  const grades = given.map((target) => TOP * target);
  const least = rmse([...across], given);
  let found = 1;
  let plain = -1;
  let most = -1;
  for (let step = 20; step <= 30; step += 1) {
    const stretch = step / 20;
    const tried = [...across].map((expected) => stretched(expected, { centre, stretch }));
    if (rmse(tried, given) > COST * least) break;
    const kappa = quadraticKappa(
      tried.map((expected) => TOP * expected),
      grades,
      TOP,
    );
    if (stretch === 1) plain = kappa;
    if (kappa <= most) continue;
    most = kappa;
    found = stretch;
  }
  return { centre, stretch: most - plain < GAIN ? 1 : found };
}

/** A smaller gain in kappa is chance. */
const GAIN = 0.01;

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
