import type { FreeTextQuestion, Question } from "@viva/domain/bank/question";
import type { AnswerResult } from "@viva/domain/grading/answer-result";
import { type AutomaticCriterion, currentAnswer } from "@viva/domain/grading/fold";
import type { RegradedCriterion } from "@viva/domain/grading/regrade";
import { gradeText } from "../grading/grade-text.ts";
import type { CurrentGrade } from "../grading/load-current-grades.ts";

export interface Regraded {
  result: AnswerResult;
  /** Scores 0..1 as they count, people's decisions included. */
  before: number;
  after: number;
  /** Whether a decision that counts would no longer. */
  lapses: boolean;
  criteria: RegradedCriterion[];
}

/**
 * What an answer would get by the rubric of `question`. It is read as an answer to what its candidate was asked: the
 * words of the old prompt are the ones that prove nothing.
 */
export function regradeAnswer(question: FreeTextQuestion, grade: CurrentGrade): Regraded {
  const { title, prompt } = grade.asked.content;
  const result = gradeText({ ...question, title, prompt }, grade.question.answerText);
  const after = foldResult(question, result, grade);
  const { current } = grade;
  return {
    result,
    before: current.score,
    after: after.score,
    lapses: current.criteria.some(
      (criterion) =>
        criterion.standing !== null &&
        after.criteria.find((each) => each.key === criterion.key)?.standing?.id !== criterion.standing.id,
    ),
    criteria: compareCriteria(current.criteria, after.criteria),
  };
}

/** People's decisions, as they are in `grade`, on top of a result that is not stored yet. */
export function foldResult(question: Question, result: AnswerResult, grade: CurrentGrade) {
  const given = new Map(result.criteria.map((criterion) => [criterion.id, criterion]));
  const criteria = question.rubric.flatMap(({ id, statement, weight }): AutomaticCriterion[] => {
    const criterion = given.get(id);
    if (!criterion) return [];
    const { points, verdict, state, confidence } = criterion;
    return [{ key: id, statement, weight, points, verdict, state, confidence }];
  });
  const { score, low, high, state, flags } = result;
  return currentAnswer({ score, low, high, state, flags: flags.length, criteria }, grade.decisions);
}

type Compared = { key: string; statement: string; points: number; standing: unknown };

function compareCriteria(before: readonly Compared[], after: readonly Compared[]): RegradedCriterion[] {
  const old = new Map(before.map((criterion) => [criterion.key, criterion]));
  const gone = before.filter((criterion) => !after.some((each) => each.key === criterion.key));
  return [
    ...after.map((criterion) => ({
      key: criterion.key,
      statement: criterion.statement,
      before: old.get(criterion.key)?.points ?? null,
      after: criterion.points,
      decided: criterion.standing !== null,
    })),
    ...gone.map(({ key, statement, points }) => ({
      key,
      statement,
      before: points,
      after: null,
      decided: false,
    })),
  ];
}
