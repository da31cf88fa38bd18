import { type GradeRequest, gradeAnswer } from "../src/grade-answer.ts";
import { splitReference } from "../src/split-reference.ts";
import type { RubricAnswer } from "./data-sets.ts";

/**
 * Right statements added to the end of real answers, one at a time: each statement and accepted phrasing of the rubric
 * and each sentence of the reference. How often the score falls, 0 to 1, and by how many points of 100 at most.
 */
export function runAdditions(answers: readonly RubricAnswer[]) {
  const every = answers.filter((_, index) => index % EVERY === 0);
  return {
    withRubric: lowered(every, (answer) => answer),
    withoutRubric: lowered(every, (answer) => ({ ...answer, criteria: [] })),
  };
}

const EVERY = 4;

function lowered(answers: readonly RubricAnswer[], requestOf: (answer: RubricAnswer) => GradeRequest) {
  const falls = answers.flatMap((answer) => {
    const request = requestOf(answer);
    const before = gradeAnswer(request).score;
    return rightStatements(answer).map((addition) => {
      const text = `${answer.answer.trimEnd().replace(/(?<![.!?])$/, ".")} ${addition}`;
      return before - gradeAnswer({ ...request, answer: text }).score;
    });
  });
  return {
    additions: falls.length,
    lowered: Math.round((10_000 * falls.filter((fall) => fall > 0).length) / falls.length) / 10_000,
    most: Math.round(1000 * Math.max(0, ...falls)) / 10,
  };
}

function rightStatements({ criteria, reference }: RubricAnswer): string[] {
  const said = criteria.flatMap(({ statement, accept }) => [statement, ...accept]);
  return [...said, ...splitReference(reference).map(({ statement }) => statement)].map(
    (text) => `${text.replace(/[.!?]$/, "")}.`,
  );
}
