import type { Db } from "@viva/db/client";
import { attemptQuestions, attempts } from "@viva/db/schema/attempt";
import { rubricCriteria } from "@viva/db/schema/bank";
import { answerGrades, criterionGrades, gradingRuns } from "@viva/db/schema/grading";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { reports } from "@viva/db/schema/mastery";
import { gradeColumns } from "@viva/services/grading/grade-columns";
import { gradeText } from "@viva/services/grading/grade-text";
import { eq, sql } from "drizzle-orm";
import type { PublishedSet } from "./graded-attempt.ts";
import { insertPeople } from "./insert-people.ts";

/** Rows inserted at once: Postgres takes 65,535 parameters in a statement. */
const BATCH = 500;

/**
 * Graded attempts of one answer each, `attemptsEach` by one candidate, written straight into the tables: going
 * through the verbs one by one would take minutes. Each answer has the grade that the grader gives its text.
 */
export async function writePastAnswers(
  db: Db,
  set: PublishedSet,
  { answers, attemptsEach, at }: { answers: readonly string[]; attemptsEach: number; at: Date },
): Promise<void> {
  const criteria = await db
    .select({ id: rubricCriteria.id, key: rubricCriteria.key })
    .from(rubricCriteria)
    .where(eq(rubricCriteria.questionVersionId, set.versionId));
  const criterionIds = new Map(criteria.map((criterion) => [criterion.key, criterion.id]));
  for (let from = 0; from < answers.length; from += BATCH) {
    await writeBatch(db, set, criterionIds, answers.slice(from, from + BATCH), { attemptsEach, at });
  }
}

async function writeBatch(
  db: Db,
  set: PublishedSet,
  criterionIds: ReadonlyMap<string, string>,
  answers: readonly string[],
  { attemptsEach, at }: { attemptsEach: number; at: Date },
): Promise<void> {
  const candidates = await newIds(db, Math.ceil(answers.length / attemptsEach));
  const [interviewIds, attemptIds, questionIds, runIds, gradeIds] = [
    await newIds(db, answers.length),
    await newIds(db, answers.length),
    await newIds(db, answers.length),
    await newIds(db, answers.length),
    await newIds(db, answers.length),
  ];
  const organisationId = await insertPeople(
    db,
    candidates.map((id) => ({ id, email: `${id}@bench.example` })),
  );
  const plan = {
    setId: set.setId,
    questionCount: 1,
    durationMinutes: 10,
    topics: [],
    include: "text-only" as const,
  };
  const made = answers.map((answer, index) => ({
    answer,
    result: gradeText(set.question, answer),
    candidateId: candidates[Math.floor(index / attemptsEach)] ?? "",
    interviewId: interviewIds[index] ?? "",
    attemptId: attemptIds[index] ?? "",
    questionId: questionIds[index] ?? "",
    runId: runIds[index] ?? "",
    gradeId: gradeIds[index] ?? "",
  }));
  await db.insert(scheduledInterviews).values(
    made.map(({ interviewId: id, candidateId }) => ({
      id,
      candidateId,
      setId: set.setId,
      title: "An interview",
      plan,
      startsAt: at,
      timeZone: "UTC",
      scheduled: false,
    })),
  );
  await db.insert(attempts).values(
    made.map(({ attemptId: id, candidateId, interviewId }) => ({
      id,
      candidateId,
      interviewId,
      organisationId,
      title: "An interview",
      seed: id,
      status: "graded" as const,
      startedAt: at,
      deadlineAt: at,
      submittedAt: at,
      submittedBy: "candidate" as const,
    })),
  );
  await db.insert(attemptQuestions).values(
    made.map(({ questionId: id, attemptId, answer }) => ({
      id,
      attemptId,
      position: 0,
      questionVersionId: set.versionId,
      answerText: answer,
    })),
  );
  await db
    .insert(gradingRuns)
    .values(
      made.map(({ runId: id, attemptId }) => ({ id, attemptId, status: "done" as const, finishedAt: at })),
    );
  await db.insert(answerGrades).values(
    made.map(({ gradeId: id, runId, questionId, answer, result }) => ({
      id,
      gradingRunId: runId,
      attemptQuestionId: questionId,
      questionVersionId: set.versionId,
      ...gradeColumns(result, answer, at),
    })),
  );
  await db.insert(criterionGrades).values(
    made.flatMap(({ gradeId, result }) =>
      result.criteria.map(({ id: key, ...grade }) => ({
        answerGradeId: gradeId,
        criterionId: criterionIds.get(key) ?? "",
        ...grade,
      })),
    ),
  );
  await db.insert(reports).values(
    made.map(({ attemptId, candidateId, runId, result }) => ({
      attemptId,
      candidateId,
      gradingRunId: runId,
      score: result.score * 100,
      low: result.low * 100,
      high: result.high * 100,
      checks: result.criteria.filter((criterion) => criterion.state !== "graded").length,
      topics: [],
      compiledAt: at,
    })),
  );
}

/** Ids as the tables make them: they rise with time, and the newest of several grades is found by that. */
async function newIds(db: Db, count: number): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select uuidv7() as id from generate_series(1, ${count})`,
  );
  return rows.map((row) => row.id);
}
