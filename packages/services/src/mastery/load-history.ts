import { attempts } from "@viva/db/schema/attempt";
import type { Question } from "@viva/domain/bank/question";
import { flaggedCriteria } from "@viva/domain/grading/contest";
import { type Given, givenTo } from "@viva/domain/mastery/given";
import type { MasteryObservation } from "@viva/domain/mastery/weakness";
import { inArray } from "drizzle-orm";
import type { Context } from "../context.ts";
import { type CurrentGrade, loadCurrentGrades } from "../grading/load-current-grades.ts";

export interface GradedAnswerRow {
  attemptId: string;
  attemptQuestionId: string;
  answerGradeId: string;
  position: number;
  questionVersionId: string;
  content: Question;
  submittedAt: Date;
  given: Given;
  /** 0..1, people's decisions included. */
  score: number;
  low: number;
  high: number;
  /** Whether it waits for a person as a whole, whatever its criteria do. */
  flagged: boolean;
}

export interface CriterionRow {
  attemptQuestionId: string;
  attemptId: string;
  position: number;
  questionVersionId: string;
  key: string;
  statement: string;
  /** Fraction 0..1, people's decisions included. */
  points: number;
  /** Whether it waits for a person. */
  open: boolean;
  /** Address of its study passage, as the rubric names it. */
  study: string | undefined;
}

export interface History {
  /** Also of questions to which nothing was given. */
  answers: GradedAnswerRow[];
  criteria: CriterionRow[];
}

/** All graded answers of a candidate with their criteria, oldest first, as they count now. */
export async function loadHistory(ctx: Context, candidateId: string): Promise<History> {
  return (await loadHistories(ctx, [candidateId]))(candidateId);
}

/** The same of several candidates at once; empty for one who has no graded answers. */
export async function loadHistories(
  ctx: Context,
  candidateIds: readonly string[],
): Promise<(candidateId: string) => History> {
  const grades = await loadCurrentGrades(ctx, inArray(attempts.candidateId, [...candidateIds]));
  const histories = new Map(candidateIds.map((id): [string, History] => [id, { answers: [], criteria: [] }]));
  for (const grade of grades) {
    const history = histories.get(grade.attempt.candidateId);
    if (history) addTo(history, grade);
  }
  return (candidateId) => histories.get(candidateId) ?? { answers: [], criteria: [] };
}

function addTo(
  history: History,
  { attempt, question, grade, asked, graded, automatic, current }: CurrentGrade,
): void {
  if (attempt.submittedAt === null) return;
  const place = {
    attemptId: attempt.id,
    attemptQuestionId: question.id,
    position: question.position,
    questionVersionId: asked.versionId,
  };
  const { score, low, high } = current;
  history.answers.push({
    ...place,
    answerGradeId: grade.id,
    content: asked.content,
    submittedAt: attempt.submittedAt,
    given: givenTo(question),
    score,
    low,
    high,
    flagged: flaggedCriteria(automatic, current.criteria).length > 0,
  });
  for (const { key, statement, points, state } of current.criteria) {
    const study = graded.content.rubric.find((criterion) => criterion.id === key)?.study;
    history.criteria.push({ ...place, key, statement, points, open: state !== "graded", study });
  }
}

/** The answers as the mastery rule takes them: one observation for each topic of each answer. */
export function observations(answers: readonly GradedAnswerRow[]): MasteryObservation[] {
  return answers.flatMap(({ content, attemptId, submittedAt, given, score }) =>
    content.topics.map((topic) => ({ topic, attemptId, at: submittedAt, given, score })),
  );
}
