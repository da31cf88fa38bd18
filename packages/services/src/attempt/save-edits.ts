import { answerEdits, attemptQuestions } from "@viva/db/schema/attempt";
import { foldEdits } from "@viva/domain/attempt/edits";
import { deadline, decideSave } from "@viva/domain/attempt/ledger";
import type { SaveEditsInput, SaveEditsResult } from "@viva/domain/attempt/views";
import { and, eq, inArray } from "drizzle-orm";
import { authorizeAnswering } from "../access/authorize.ts";
import { type Call, type Context, inTransaction, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { loadLedger } from "./load-ledger.ts";

/** Longest answer that is kept, in UTF-16 units: a book chapter, or any program written within an hour. */
export const MAX_ANSWER_LENGTH = 200_000;

type QuestionRow = typeof attemptQuestions.$inferSelect;

/**
 * Appends edits to an answer. Sending the same edits twice stores them once; edits that were typed on a text
 * that has changed meanwhile (another tab) are not stored, and the newer text comes back as a conflict.
 */
export function saveEdits({ ctx, input }: Call<SaveEditsInput>): Promise<SaveEditsResult> {
  return inTransaction(ctx, async (tx): Promise<SaveEditsResult> => {
    const question = await lockQuestion(tx, input.attemptQuestionId);
    const ledger = await loadLedger(tx, question.attemptId);
    const now = tx.clock.now();
    const known = await knownSeqs(tx, question.id, input);
    const fresh = input.edits.filter((edit) => !known.has(edit.seq));
    if (fresh.length > 0) {
      const decision = decideSave(ledger, now);
      if (decision.kind === "closed") return decision;
      const stored = await append(tx, question, input, fresh, now);
      if (!stored) {
        return {
          kind: "conflict",
          revision: question.answerRevision,
          text: question.answerText,
          savedAt: question.answerSavedAt,
        };
      }
    }
    return {
      kind: "saved",
      revision: question.answerRevision + fresh.length,
      savedAt: fresh.length > 0 ? now : (question.answerSavedAt ?? now),
      deadlineAt: deadline(ledger),
      serverNow: now,
    };
  });
}

/** The question's row, locked, if the actor may answer it. */
async function lockQuestion(tx: Context, attemptQuestionId: string): Promise<QuestionRow> {
  requireActor(tx);
  const [found] = await tx.db
    .select({ attemptId: attemptQuestions.attemptId })
    .from(attemptQuestions)
    .where(eq(attemptQuestions.id, attemptQuestionId));
  const notFound = () => new ServiceError("not-found", "There is no such question in an attempt of yours.");
  if (!found) throw notFound();
  // The attempt first, as submitting does: the order that keeps the two from waiting for each other.
  await authorizeAnswering(tx, found.attemptId, true);
  const [question] = await tx.db
    .select()
    .from(attemptQuestions)
    .where(eq(attemptQuestions.id, attemptQuestionId))
    .for("update");
  if (!question) throw notFound();
  return question;
}

async function knownSeqs(tx: Context, questionId: string, input: SaveEditsInput): Promise<Set<number>> {
  const rows = await tx.db
    .select({ seq: answerEdits.clientSeq })
    .from(answerEdits)
    .where(
      and(
        eq(answerEdits.attemptQuestionId, questionId),
        eq(answerEdits.clientId, input.clientId),
        inArray(
          answerEdits.clientSeq,
          input.edits.map((edit) => edit.seq),
        ),
      ),
    );
  return new Set(rows.map((row) => row.seq));
}

/** False, and nothing stored, when the edits were typed on another text than the one that is there. */
async function append(
  tx: Context,
  question: QuestionRow,
  input: SaveEditsInput,
  fresh: SaveEditsInput["edits"],
  now: Date,
): Promise<boolean> {
  const alreadyStored = input.edits.length - fresh.length;
  if (question.answerRevision !== input.baseRevision + alreadyStored) return false;
  const text = foldOrNull(fresh, question.answerText);
  if (text === null || text.length !== input.resultLength) return false;
  if (text.length > MAX_ANSWER_LENGTH) {
    throw new ServiceError(
      "invalid",
      `An answer holds at most ${MAX_ANSWER_LENGTH.toLocaleString("en")} characters; this one has ${text.length.toLocaleString("en")}. Shorten it, and it is saved.`,
    );
  }
  await tx.db.insert(answerEdits).values(
    fresh.map((edit, index) => ({
      attemptQuestionId: question.id,
      revision: question.answerRevision + index + 1,
      clientId: input.clientId,
      clientSeq: edit.seq,
      from: edit.from,
      deleteCount: edit.deleteCount,
      insert: edit.insert,
      typedAt: edit.at,
      recordedAt: now,
    })),
  );
  await tx.db
    .update(attemptQuestions)
    .set({
      answerText: text,
      answerRevision: question.answerRevision + fresh.length,
      answerSavedAt: now,
    })
    .where(eq(attemptQuestions.id, question.id));
  return true;
}

function foldOrNull(edits: SaveEditsInput["edits"], start: string): string | null {
  try {
    return foldEdits(edits, start);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
