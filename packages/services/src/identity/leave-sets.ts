import {
  questionDrafts,
  questionSets,
  questions,
  questionTrials,
  questionVersions,
  setItems,
} from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import { regrades } from "@viva/db/schema/grading";
import { memberships, users } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { mayEditSet } from "@viva/domain/access/rules";
import type { SetsAfterwards } from "@viva/domain/identity/account";
import { and, asc, eq, exists, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { audit, type Context } from "../context.ts";
import { ServiceError } from "../errors.ts";

export interface OwnedSets {
  /** Others see them or rest on them. */
  kept: { id: string; title: string }[];
  /** Nobody but their owner has ever seen them. */
  removed: { id: string; title: string }[];
}

/**
 * The sets of an author, parted by whether others have to do with them: something in them was published, which everybody
 * here may draw from, or a question of theirs stands in another set, or somebody else brought a file to them.
 */
export async function partSets(ctx: Context, ownerId: string): Promise<OwnedSets> {
  const question = alias(questions, "home_question");
  const questionOfSet = eq(question.homeSetId, questionSets.id);
  const published = ctx.db
    .select({ one: sql`1` })
    .from(question)
    .innerJoin(questionVersions, eq(questionVersions.questionId, question.id))
    .where(questionOfSet);
  const listedElsewhere = ctx.db
    .select({ one: sql`1` })
    .from(question)
    .innerJoin(setItems, eq(setItems.questionId, question.id))
    .where(and(questionOfSet, ne(setItems.setId, questionSets.id)));
  const importedElsewhere = ctx.db
    .select({ one: sql`1` })
    .from(question)
    .innerJoin(importDrafts, eq(importDrafts.questionId, question.id))
    .innerJoin(bankImports, eq(bankImports.id, importDrafts.importId))
    .where(and(questionOfSet, ne(bankImports.setId, questionSets.id)));
  const broughtByOthers = ctx.db
    .select({ one: sql`1` })
    .from(bankImports)
    .where(and(eq(bankImports.setId, questionSets.id), ne(bankImports.ownerId, ownerId)));
  const drawnFrom = ctx.db
    .select({ one: sql`1` })
    .from(scheduledInterviews)
    .where(and(eq(scheduledInterviews.setId, questionSets.id), ne(scheduledInterviews.candidateId, ownerId)));
  const used = or(
    exists(published),
    exists(listedElsewhere),
    exists(importedElsewhere),
    exists(broughtByOthers),
    exists(drawnFrom),
  );
  const rows = await ctx.db
    .select({ id: questionSets.id, title: questionSets.title, used: sql<boolean>`coalesce(${used}, false)` })
    .from(questionSets)
    .where(eq(questionSets.ownerId, ownerId))
    .orderBy(asc(questionSets.title), asc(questionSets.id));
  const part = (wanted: boolean) =>
    rows.filter((row) => row.used === wanted).map(({ id, title }) => ({ id, title }));
  return { kept: part(true), removed: part(false) };
}

/**
 * Removes what nobody else has seen, and leaves the rest as asked. The foreign keys have the last word: a set that
 * somebody began to use meanwhile cannot go, and then nothing does. Call it in the transaction of the erasure.
 */
export async function leaveSets(tx: Context, ownerId: string, afterwards: SetsAfterwards): Promise<void> {
  const { kept, removed } = await partSets(tx, ownerId);
  if (removed.length > 0) {
    const ids = removed.map((set) => set.id);
    await tx.db.delete(bankImports).where(inArray(bankImports.setId, ids));
    await tx.db.delete(setItems).where(inArray(setItems.setId, ids));
    const homed = tx.db.select({ id: questions.id }).from(questions).where(inArray(questions.homeSetId, ids));
    await tx.db.delete(questionDrafts).where(inArray(questionDrafts.questionId, homed));
    await tx.db.delete(questionTrials).where(inArray(questionTrials.questionId, homed));
    // Previews of questions that nobody had answered: earlier versions made such.
    await tx.db.delete(regrades).where(inArray(regrades.questionId, homed));
    await tx.db.delete(questions).where(inArray(questions.homeSetId, ids));
    await tx.db.delete(questionSets).where(inArray(questionSets.id, ids));
  }
  // Files of which nothing was taken over are nobody's business any more.
  await tx.db.delete(bankImports).where(and(eq(bankImports.ownerId, ownerId), isNull(bankImports.addedAt)));
  if (afterwards.kind === "hand-over" && kept.length > 0) await handOver(tx, ownerId, kept, afterwards.to);
}

async function handOver(tx: Context, ownerId: string, sets: OwnedSets["kept"], email: string): Promise<void> {
  const ids = sets.map((set) => set.id);
  const [to] = await tx.db
    .select({ id: users.id, role: users.role, organisationId: memberships.organisationId })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(
      and(
        eq(sql`lower(${users.email})`, email),
        inArray(users.role, ["interviewer", "admin"]),
        ne(users.id, ownerId),
      ),
    );
  const rows = await tx.db.select().from(questionSets).where(inArray(questionSets.id, ids));
  // Sets stay in their organisation: who is in another could not look after them.
  if (!to || !rows.every((set) => mayEditSet(to, { ...set, ownerId: to.id }))) {
    throw new ServiceError("invalid", "There is no other interviewer or admin with this address here.", {
      field: "sets.to",
    });
  }
  await tx.db.update(questionSets).set({ ownerId: to.id }).where(inArray(questionSets.id, ids));
  await tx.db
    .update(bankImports)
    .set({ ownerId: to.id })
    .where(and(eq(bankImports.ownerId, ownerId), inArray(bankImports.setId, ids)));
  for (const { id } of sets) await audit(tx, "bank.hand-over-set", { type: "question-set", id });
}
