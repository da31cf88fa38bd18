import { isDeepStrictEqual } from "node:util";
import { checkDraft, type DraftCheck } from "@viva/bank/check-draft";
import { contentHash } from "@viva/bank/content-hash";
import { questionDrafts, questionVersions, topics } from "@viva/db/schema/bank";
import type { DraftProblem } from "@viva/domain/bank/drafts";
import type { QuestionEditor } from "@viva/domain/bank/question-editor";
import { desc, eq } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import type { Call, Context } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { newestTrial } from "../trials/get-trial.ts";
import { findOrigin } from "./find-origin.ts";
import { listPlanted } from "./planted-solutions.ts";

/** What the editor shows: the draft, what publishing still needs, and how it stands to what is published. */
export async function getQuestionEditor({
  ctx,
  input,
}: Call<{ questionId: string }>): Promise<QuestionEditor> {
  const { question, set } = await authorizeQuestionEdit(ctx, input.questionId);
  const [draft] = await ctx.db
    .select()
    .from(questionDrafts)
    .where(eq(questionDrafts.questionId, question.id));
  if (!draft) {
    throw new ServiceError("not-found", "This question comes from a bank's files: change it there.");
  }
  const [newest] = await ctx.db
    .select({
      id: questionVersions.id,
      version: questionVersions.version,
      contentHash: questionVersions.contentHash,
    })
    .from(questionVersions)
    .where(eq(questionVersions.questionId, question.id))
    .orderBy(desc(questionVersions.version))
    .limit(1);
  const check = checkDraft(draft.content, question.key, await knownTopics(ctx));
  return {
    questionId: question.id,
    setId: set.id,
    setTitle: set.title,
    content: draft.content,
    revision: draft.revision,
    savedAt: draft.savedAt,
    publishedVersion: newest?.version ?? null,
    changed: newest === undefined || !(await isPublished(ctx, check, newest)),
    problems: check.kind === "unfinished" ? check.problems : [],
    trial: await newestTrial(ctx, question.id),
    copiedFrom: await findOrigin(ctx, question),
  };
}

/** Whether a draft says what a version says, and what is planted beside it. */
async function isPublished(
  ctx: Context,
  check: DraftCheck,
  version: { id: string; contentHash: string },
): Promise<boolean> {
  if (check.kind === "unfinished" || contentHash(check.question) !== version.contentHash) return false;
  return isDeepStrictEqual(await listPlanted(ctx, version.id), check.planted);
}

/** What publishing this draft still needs; empty when it could be published as it stands. */
export async function draftProblemsOf(
  ctx: Context,
  key: string,
  content: QuestionEditor["content"],
): Promise<DraftProblem[]> {
  const check = checkDraft(content, key, await knownTopics(ctx));
  return check.kind === "unfinished" ? check.problems : [];
}

/** Ids of the topics that questions may have. */
export async function knownTopics(ctx: Context): Promise<Set<string>> {
  const rows = await ctx.db.select({ id: topics.id }).from(topics);
  return new Set(rows.map((topic) => topic.id).filter((id) => id.includes("/")));
}
