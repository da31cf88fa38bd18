import { attemptQuestions } from "@viva/db/schema/attempt";
import { questionVersions } from "@viva/db/schema/bank";
import { deadline, GRACE_MS } from "@viva/domain/attempt/ledger";
import type { Room, RoomQuestion } from "@viva/domain/attempt/views";
import type { Question } from "@viva/domain/bank/question";
import { asc, eq } from "drizzle-orm";
import { authorizeAnswering } from "../access/authorize.ts";
import { topicNames } from "../bank/published-questions.ts";
import type { Call } from "../context.ts";
import { loadLedger } from "./load-ledger.ts";

/** The room of one's own attempt. References, rubrics and hidden tests never leave the server here. */
export async function getRoom({ ctx, input }: Call<{ attemptId: string }>): Promise<Room> {
  const attempt = await authorizeAnswering(ctx, input.attemptId);
  const rows = await ctx.db
    .select({ question: attemptQuestions, content: questionVersions.content })
    .from(attemptQuestions)
    .innerJoin(questionVersions, eq(questionVersions.id, attemptQuestions.questionVersionId))
    .where(eq(attemptQuestions.attemptId, attempt.id))
    .orderBy(asc(attemptQuestions.position));
  const nameTopic = await topicNames(ctx);
  return {
    id: attempt.id,
    title: attempt.title,
    status: attempt.status,
    startedAt: attempt.startedAt,
    deadlineAt: deadline(await loadLedger(ctx, attempt.id)),
    graceMs: GRACE_MS,
    serverNow: ctx.clock.now(),
    questions: rows.map(
      ({ question, content }): RoomQuestion => ({
        id: question.id,
        position: question.position,
        kind: content.kind,
        title: content.title,
        topics: content.topics.map(nameTopic),
        difficulty: content.difficulty,
        minutes: content.minutes,
        prompt: content.prompt,
        ...codeParts(content),
        answer: {
          text: question.answerText,
          revision: question.answerRevision,
          savedAt: question.answerSavedAt,
        },
        flagged: question.flagged,
        notes: question.notes,
        timeSpentMs: question.timeSpentMs,
      }),
    ),
  };
}

function codeParts(
  content: Question,
): Pick<RoomQuestion, "language" | "starter" | "fixture" | "visibleTests" | "hiddenTestCount"> {
  if (content.kind === "free-text") {
    return { language: null, starter: null, fixture: null, visibleTests: [], hiddenTestCount: 0 };
  }
  const visibleTests = content.tests.filter((test) => test.show === "visible");
  return {
    language: content.runtime,
    starter: content.starter,
    fixture: content.fixture ?? null,
    visibleTests,
    hiddenTestCount: content.tests.length - visibleTests.length,
  };
}
