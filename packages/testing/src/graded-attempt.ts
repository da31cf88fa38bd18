import { createHash, randomUUID } from "node:crypto";
import { contentHash } from "@viva/bank/content-hash";
import type { Db } from "@viva/db/client";
import {
  questionSets,
  questions,
  questionVersions,
  rubricCriteria,
  setItems,
  topics,
} from "@viva/db/schema/bank";
import { answerGrades, criterionGrades } from "@viva/db/schema/grading";
import { memberships } from "@viva/db/schema/identity";
import type { FreeTextQuestion } from "@viva/domain/bank/question";
import { verdictOfPoints } from "@viva/domain/grading/fold";
import type { ModelUse } from "@viva/domain/grading/language-model";
import { type GradedCriterion, scoreAnswer } from "@viva/domain/grading/score";
import { getRoom } from "@viva/services/attempt/get-room";
import { saveEdits } from "@viva/services/attempt/save-edits";
import { startAttempt } from "@viva/services/attempt/start-attempt";
import { submitAttempt } from "@viva/services/attempt/submit-attempt";
import { type Context, only } from "@viva/services/context";
import { createInterview } from "@viva/services/interview/create-interview";
import { compileReport } from "@viva/services/mastery/compile-report";
import { and, eq } from "drizzle-orm";
import { sampleBank } from "./sample-bank.ts";
import type { TestWorld } from "./test-context.ts";

/** What the grader is to have given: by the criterion's key, points 0..1 and whether it was sure. */
export type GivenGrades = Record<
  string,
  { points: number; state?: GradedCriterion["state"]; confidence?: number }
>;

export interface PublishedSet {
  setId: string;
  questionId: string;
  versionId: string;
  question: FreeTextQuestion;
}

/** A set of one published question, owned by `ownerId`, or by nobody as a built-in bank is. */
export async function publishedSet(
  db: Db,
  ownerId: string | null,
  question: FreeTextQuestion,
): Promise<PublishedSet> {
  await db
    .insert(topics)
    .values([...sampleBank.topics])
    .onConflictDoNothing();
  const [owner] = ownerId ? await db.select().from(memberships).where(eq(memberships.userId, ownerId)) : [];
  const origin = owner
    ? { ownerId, organisationId: owner.organisationId }
    : { bankId: `bank-${randomUUID()}` };
  const set = only(
    await db
      .insert(questionSets)
      .values({ title: "A set", ...origin })
      .returning(),
  );
  const row = only(await db.insert(questions).values({ homeSetId: set.id, key: question.id }).returning());
  const version = only(
    await db
      .insert(questionVersions)
      .values({ questionId: row.id, version: 1, content: question, contentHash: contentHash(question) })
      .returning(),
  );
  await db.insert(rubricCriteria).values(
    question.rubric.map(({ id: key, weight, statement }, position) => ({
      questionVersionId: version.id,
      key,
      weight,
      statement,
      position,
    })),
  );
  await db.insert(setItems).values({ setId: set.id, questionId: row.id, position: 0 });
  return { setId: set.id, questionId: row.id, versionId: version.id, question };
}

/**
 * An attempt on the question of `set` that was answered, submitted and graded, with its report compiled. The
 * automatic grade is written as given: these tests are about what people do with grades, whatever the grader thinks.
 */
export async function gradedAttempt(
  world: TestWorld,
  candidate: Context,
  set: PublishedSet,
  {
    answer,
    grades,
    flags = [],
    model = null,
    beforeReport,
  }: {
    answer: string;
    grades: GivenGrades;
    flags?: { code: string; reason: string }[];
    model?: ModelUse | null;
    /** What happens once the answer is graded and before the report is compiled. */
    beforeReport?: ((run: { gradingRunId: string }) => Promise<void>) | undefined;
  },
) {
  const plan = {
    setId: set.setId,
    questionCount: 1,
    durationMinutes: 10,
    topics: [],
    include: "text-only" as const,
  };
  const { interviewId } = await createInterview({ ctx: candidate, input: { plan } });
  const { attemptId } = await startAttempt({ ctx: candidate, input: { interviewId } });
  const room = await getRoom({ ctx: candidate, input: { attemptId } });
  const attemptQuestionId = only(room.questions).id;
  const edit = { seq: 1, at: new Date(), from: 0, deleteCount: 0, insert: answer };
  const save = {
    attemptQuestionId,
    clientId: randomUUID(),
    baseRevision: 0,
    edits: [edit],
    resultLength: answer.length,
  };
  if (answer !== "") await saveEdits({ ctx: candidate, input: save });
  const { gradingRunId } = await submitAttempt({ ctx: candidate, input: { attemptId } });
  const criteria = set.question.rubric.map((criterion) => {
    const given = grades[criterion.id];
    if (!given) throw new Error(`No grade is given for the criterion ${criterion.id}.`);
    return { ...criterion, state: "graded" as const, confidence: 0.9, ...given };
  });
  const card = scoreAnswer(criteria);
  const grade = only(
    await world
      .as(null)
      .db.update(answerGrades)
      .set({
        status: "graded",
        score: card.fraction,
        low: Math.max(0, card.fraction - 0.2),
        high: Math.min(1, card.fraction + 0.2),
        confidence: 0.8,
        state: flags.length > 0 ? "check" : card.state,
        flags,
        model,
        grader: "embedded@test",
        answerHash: createHash("sha256").update(answer).digest("hex"),
        gradedAt: world.clock.now(),
      })
      .where(
        and(
          eq(answerGrades.gradingRunId, gradingRunId),
          eq(answerGrades.attemptQuestionId, attemptQuestionId),
        ),
      )
      .returning(),
  );
  const rows = await world
    .as(null)
    .db.select()
    .from(rubricCriteria)
    .where(eq(rubricCriteria.questionVersionId, grade.questionVersionId));
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  await world
    .as(null)
    .db.insert(criterionGrades)
    .values(
      criteria.map(({ id, points, state, confidence }) => ({
        answerGradeId: grade.id,
        criterionId: ids.get(id) ?? "",
        points,
        verdict: verdictOfPoints(points),
        state,
        confidence,
        evidence: points > 0 ? [{ start: 0, end: Math.min(12, answer.length) }] : [],
        misconception: null,
        tests: [],
      })),
    );
  await beforeReport?.({ gradingRunId });
  await compileReport({ ctx: world.as(null), input: { gradingRunId } });
  return { attemptId, attemptQuestionId, gradingRunId };
}
