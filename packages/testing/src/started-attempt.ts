import { randomUUID } from "node:crypto";
import { contentHash } from "@viva/bank/content-hash";
import type { Db } from "@viva/db/client";
import type { Question } from "@viva/domain/bank/question";
import { getRoom } from "@viva/services/attempt/get-room";
import { startAttempt } from "@viva/services/attempt/start-attempt";
import { loadBank } from "@viva/services/bank/load-bank";
import { createInterview } from "@viva/services/interview/create-interview";
import { sampleBank, sampleCodeQuestion, sampleTextQuestion } from "./sample-bank.ts";
import { testWorld } from "./test-context.ts";

/**
 * A world with a candidate who has just started a 30-minute interview of one text and one code question
 * (in that order), drawn from a bank of its own.
 */
export async function startedAttempt(
  db: Db,
  questions: Question[] = [sampleTextQuestion("q-text"), sampleCodeQuestion("q-code")],
) {
  const world = testWorld(db);
  const bank = await loadBank({
    ctx: world.as(null),
    input: {
      bank: { ...sampleBank, id: `bank-${randomUUID()}` },
      questions: questions.map((question) => ({ question, contentHash: contentHash(question) })),
    },
  });
  const candidate = await world.signedUp("candidate");
  const plan = {
    setId: bank.setId,
    questionCount: questions.length,
    durationMinutes: 30,
    topics: [],
    include: "text-and-code" as const,
  };
  const { interviewId } = await createInterview({ ctx: candidate, input: { plan } });
  const { attemptId } = await startAttempt({ ctx: candidate, input: { interviewId } });
  const room = await getRoom({ ctx: candidate, input: { attemptId } });
  const [first, second = first] = room.questions.map((question) => question.id);
  if (!first || !second) throw new Error("An attempt without questions was started.");
  const questionIds: readonly [string, string] = [first, second];
  return { db, world, candidate, setId: bank.setId, plan, interviewId, attemptId, questionIds };
}
