import { attempts } from "@viva/db/schema/attempt";
import { questionSets, questions } from "@viva/db/schema/bank";
import { bankImports } from "@viva/db/schema/bank-import";
import { organisations } from "@viva/db/schema/identity";
import { scheduledInterviews } from "@viva/db/schema/interview";
import { type Authorized, grant } from "@viva/domain/access/authorized";
import {
  type Actor,
  mayAuthor,
  mayEditSet,
  mayExportSet,
  mayOperate,
  mayReach,
  mayReview,
  mayTake,
  mayUseImport,
} from "@viva/domain/access/rules";
import { eq } from "drizzle-orm";
import { type Context, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";

export type AttemptRow = typeof attempts.$inferSelect;
export type InterviewRow = typeof scheduledInterviews.$inferSelect;
export type SetRow = typeof questionSets.$inferSelect;
export type ImportRow = typeof bankImports.$inferSelect;
export type OrganisationRow = typeof organisations.$inferSelect;
export type QuestionRow = typeof questions.$inferSelect;

// What somebody may not see is answered like what does not exist, so that ids cannot be probed.
const attemptNotFound = () => new ServiceError("not-found", "There is no such attempt.");
const interviewNotFound = () => new ServiceError("not-found", "There is no such interview.");
const setNotFound = () => new ServiceError("not-found", "There is no such question set.");
const importNotFound = () =>
  new ServiceError("not-found", "There is no such import. It may have been discarded.");
const questionNotFound = () => new ServiceError("not-found", "There is no such question.");

/** The attempt, to be answered by its candidate. With `lock`, its row stays locked to the end of the transaction. */
export async function authorizeAnswering(
  ctx: Context,
  attemptId: string,
  lock = false,
): Promise<Authorized<AttemptRow, "answer">> {
  const actor = requireActor(ctx);
  const query = ctx.db.select().from(attempts).where(eq(attempts.id, attemptId));
  const [attempt] = await (lock ? query.for("update") : query);
  if (!attempt || !mayTake(actor, attempt)) throw attemptNotFound();
  return grant(attempt, "answer");
}

/** The attempt, to be read with its grades by candidate, owner of the set, or admin. */
export async function authorizeReview(
  ctx: Context,
  attemptId: string,
): Promise<Authorized<AttemptRow, "review">> {
  const actor = requireActor(ctx);
  const [row] = await ctx.db
    .select({ attempt: attempts, setOwnerId: questionSets.ownerId })
    .from(attempts)
    .innerJoin(scheduledInterviews, eq(scheduledInterviews.id, attempts.interviewId))
    .innerJoin(questionSets, eq(questionSets.id, scheduledInterviews.setId))
    .where(eq(attempts.id, attemptId));
  if (!row || !mayReview(actor, { ...row.attempt, setOwnerId: row.setOwnerId })) throw attemptNotFound();
  return grant(row.attempt, "review");
}

/** The interview, to be started, moved or cancelled by its candidate. */
export async function authorizeInterview(
  ctx: Context,
  interviewId: string,
  lock = false,
): Promise<Authorized<InterviewRow, "take">> {
  const actor = requireActor(ctx);
  const query = ctx.db.select().from(scheduledInterviews).where(eq(scheduledInterviews.id, interviewId));
  const [interview] = await (lock ? query.for("update") : query);
  if (!interview || !mayTake(actor, interview)) throw interviewNotFound();
  return grant(interview, "take");
}

/** The actor, as one who may write questions. */
export function authorizeAuthor(ctx: Context): Authorized<Actor, "author"> {
  const actor = requireActor(ctx);
  if (!mayAuthor(actor)) {
    throw new ServiceError("forbidden", "Only interviewers can work on question sets.");
  }
  return grant(actor, "author");
}

/** The actor, as one who looks after the installation. */
export function authorizeOperator(ctx: Context): Authorized<Actor, "operate"> {
  const actor = requireActor(ctx);
  if (!mayOperate(actor)) throw new ServiceError("forbidden", "Only admins can see this.");
  return grant(actor, "operate");
}

/** The organisation, to be looked after. */
export async function authorizeOrganisation(
  ctx: Context,
  organisationId: string,
): Promise<Authorized<OrganisationRow, "operate">> {
  authorizeOperator(ctx);
  const [organisation] = await ctx.db
    .select()
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!organisation) throw new ServiceError("not-found", "There is no such organisation.");
  return grant(organisation, "operate");
}

/** The set, to be drawn from by whoever is in its organisation; a built-in bank by everybody. */
export async function authorizeSetDraw(ctx: Context, setId: string): Promise<Authorized<SetRow, "draw">> {
  const actor = requireActor(ctx);
  const [set] = await ctx.db.select().from(questionSets).where(eq(questionSets.id, setId));
  // An interview that was booked before its candidate moved to another organisation ends here too.
  if (!set || !mayReach(actor, set)) {
    throw new ServiceError(
      "not-found",
      "There is no such question set that is open to you. Choose another.",
      {
        field: "setId",
      },
    );
  }
  return grant(set, "draw");
}

/** The set, to be read with its questions by authors of its organisation. */
export async function authorizeSetRead(ctx: Context, setId: string): Promise<Authorized<SetRow, "read">> {
  return grant(await reachSet(ctx, authorizeAuthor(ctx), setId), "read");
}

/** The set, to be changed by its owner or an admin. */
export async function authorizeSetEdit(ctx: Context, setId: string): Promise<Authorized<SetRow, "edit">> {
  const actor = authorizeAuthor(ctx);
  const set = await reachSet(ctx, actor, setId);
  if (!mayEditSet(actor, set)) {
    throw new ServiceError("forbidden", "You can read this set, but only its owner can change it.");
  }
  return grant(set, "edit");
}

/** The set, to be taken away as a file. */
export async function authorizeSetExport(ctx: Context, setId: string): Promise<Authorized<SetRow, "export">> {
  const actor = authorizeAuthor(ctx);
  const set = await reachSet(ctx, actor, setId);
  if (!mayExportSet(actor, set)) {
    throw new ServiceError(
      "forbidden",
      "Only the owner of this set can export it: a file holds its answers.",
    );
  }
  return grant(set, "export");
}

/** The question, to be changed by those who may change its home set. */
export async function authorizeQuestionEdit(
  ctx: Context,
  questionId: string,
): Promise<{ question: Authorized<QuestionRow, "edit">; set: SetRow }> {
  const actor = authorizeAuthor(ctx);
  const row = await findQuestion(ctx, questionId);
  if (!row || !mayReach(actor, row.set)) throw questionNotFound();
  if (!mayEditSet(actor, row.set)) {
    throw new ServiceError("forbidden", "Only the owner of its set can change this question.");
  }
  return { question: grant(row.question, "edit"), set: row.set };
}

/**
 * The question, to be read in full: reference, rubric and hidden tests of every published version. That is what an
 * export of its home set holds, so who may have the one may have the other.
 */
export async function authorizeQuestionRead(
  ctx: Context,
  questionId: string,
): Promise<{ question: Authorized<QuestionRow, "read">; set: SetRow }> {
  const actor = authorizeAuthor(ctx);
  const row = await findQuestion(ctx, questionId);
  if (!row || !mayExportSet(actor, row.set)) throw questionNotFound();
  return { question: grant(row.question, "read"), set: row.set };
}

/** Ids of the sets whose questions the actor may read in full. */
export async function listReadableSets(ctx: Context): Promise<string[]> {
  const actor = authorizeAuthor(ctx);
  const sets = await ctx.db.select().from(questionSets);
  return sets.filter((set) => mayExportSet(actor, set)).map((set) => set.id);
}

/** The import, to be read and decided on. With `lock`, its row stays locked to the end of the transaction. */
export async function authorizeImport(
  ctx: Context,
  importId: string,
  lock = false,
): Promise<Authorized<ImportRow, "decide">> {
  const actor = authorizeAuthor(ctx);
  const query = ctx.db
    .select({ bankImport: bankImports, organisationId: questionSets.organisationId })
    .from(bankImports)
    .innerJoin(questionSets, eq(questionSets.id, bankImports.setId))
    .where(eq(bankImports.id, importId));
  const [row] = await (lock ? query.for("update", { of: bankImports }) : query);
  if (!row || !mayUseImport(actor, { ...row.bankImport, organisationId: row.organisationId }))
    throw importNotFound();
  return grant(row.bankImport, "decide");
}

/** With its home set; undefined when there is none. */
async function findQuestion(
  ctx: Context,
  questionId: string,
): Promise<{ question: QuestionRow; set: SetRow } | undefined> {
  const [row] = await ctx.db
    .select({ question: questions, set: questionSets })
    .from(questions)
    .innerJoin(questionSets, eq(questionSets.id, questions.homeSetId))
    .where(eq(questions.id, questionId));
  return row;
}

async function reachSet(ctx: Context, actor: Actor, setId: string): Promise<SetRow> {
  const [set] = await ctx.db.select().from(questionSets).where(eq(questionSets.id, setId));
  if (!set || !mayReach(actor, set)) throw setNotFound();
  return set;
}
