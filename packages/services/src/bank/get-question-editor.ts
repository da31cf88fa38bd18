import { contentHash } from "@viva/bank/content-hash";
import { questionDrafts, questionVersions, topics } from "@viva/db/schema/bank";
import { checkDraft } from "@viva/domain/bank/draft";
import type { DraftProblem, QuestionEditor } from "@viva/domain/bank/views";
import { desc, eq } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import type { Call, Context } from "../context.ts";
import { ServiceError } from "../errors.ts";

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
    .select({ version: questionVersions.version, contentHash: questionVersions.contentHash })
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
    changed: check.kind === "unfinished" || contentHash(check.question) !== newest?.contentHash,
    problems: check.kind === "unfinished" ? check.problems : [],
  };
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
