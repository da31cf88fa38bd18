import { questionSets, questions, setItems } from "@viva/db/schema/bank";
import type { Bank } from "@viva/domain/bank/bank";
import type { Correction } from "@viva/domain/bank/correction";
import type { PlantedSolution, Question } from "@viva/domain/bank/question";
import type { StudyPage } from "@viva/domain/bank/study";
import { and, eq, inArray, isNotNull, isNull, notInArray, sql } from "drizzle-orm";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";
import { loadReferences } from "./load-references.ts";
import { storeVersion } from "./store-version.ts";

export interface LoadBankInput {
  bank: Bank;
  /** `planted`: wrong solutions of a code question. Left out: it has none. */
  questions: readonly {
    question: Question;
    contentHash: string;
    planted?: readonly PlantedSolution[];
  }[];
  /** Left out: the bank has none. */
  studyPages?: readonly StudyPage[];
  corrections?: readonly Correction[];
}

export interface LoadedBank {
  setId: string;
  title: string;
  questions: number;
  published: number;
  unchanged: number;
  retired: number;
}

/**
 * Brings the database to what a bank's files say, in one transaction. A question whose content is new gets
 * a new version; one that the files no longer hold is retired (not drawn any more, its versions stay).
 * Loading the same files again changes nothing.
 */
export function loadBank({ ctx, input }: Call<LoadBankInput>): Promise<LoadedBank> {
  return inTransaction(ctx, async (tx) => {
    const setId = await upsertSet(tx, input.bank);
    await loadReferences(tx, setId, input);
    const seen: string[] = [];
    let published = 0;
    for (const [position, { question, contentHash, planted = [] }] of input.questions.entries()) {
      const stored = await storeVersion(tx, { homeSetId: setId, content: question, contentHash, planted });
      if (stored.isNew) published++;
      seen.push(stored.questionId);
      await tx.db
        .insert(setItems)
        .values({ setId, questionId: stored.questionId, position })
        .onConflictDoUpdate({ target: [setItems.setId, setItems.questionId], set: { position } });
    }
    const { retired, restored } = await retireOthers(tx, setId, seen);
    if (published + retired + restored > 0) await audit(tx, "bank.load", { type: "question-set", id: setId });
    return {
      setId,
      title: input.bank.title,
      questions: seen.length,
      published,
      unchanged: seen.length - published,
      retired,
    };
  });
}

async function upsertSet(tx: Context, bank: Bank): Promise<string> {
  const now = tx.clock.now();
  const values = { title: bank.title, description: bank.description.trim() };
  const rows = await tx.db
    .insert(questionSets)
    .values({ bankId: bank.id, ...values, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({ target: questionSets.bankId, set: { ...values, updatedAt: now } })
    .returning({ id: questionSets.id });
  return only(rows).id;
}

/** How many are not drawn any more, and how many are again. */
async function retireOthers(
  tx: Context,
  setId: string,
  seen: readonly string[],
): Promise<{ retired: number; restored: number }> {
  const mine = eq(questions.homeSetId, setId);
  const restored =
    seen.length === 0
      ? []
      : await tx.db
          .update(questions)
          .set({ retiredAt: null })
          .where(and(mine, inArray(questions.id, [...seen]), isNotNull(questions.retiredAt)))
          .returning({ id: questions.id });
  const retired = await tx.db
    .update(questions)
    .set({ retiredAt: tx.clock.now() })
    .where(
      and(
        mine,
        isNull(questions.retiredAt),
        seen.length > 0 ? notInArray(questions.id, [...seen]) : sql`true`,
      ),
    )
    .returning({ id: questions.id });
  return { retired: retired.length, restored: restored.length };
}
