import { questionDrafts } from "@viva/db/schema/bank";
import { type DraftContent, type DraftProblem, draftContentSchema } from "@viva/domain/bank/drafts";
import { eq } from "drizzle-orm";
import { authorizeQuestionEdit } from "../access/authorize.ts";
import { type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { draftProblemsOf } from "./get-question-editor.ts";

export interface SaveDraftInput {
  questionId: string;
  /** The revision that this content was made from. */
  revision: number;
  content: DraftContent;
}

export type SavedDraft =
  | { kind: "saved"; revision: number; savedAt: Date; problems: DraftProblem[] }
  /** Somebody else saved in between; nothing was stored, and here is theirs. */
  | { kind: "conflict"; revision: number; savedAt: Date; content: DraftContent };

/** Saves a draft as it stands, finished or not. Never overwrites a save that the sender has not seen. */
export function saveDraft({ ctx, input }: Call<SaveDraftInput>): Promise<SavedDraft> {
  return inTransaction(ctx, async (tx): Promise<SavedDraft> => {
    const { question } = await authorizeQuestionEdit(tx, input.questionId);
    const [draft] = await tx.db
      .select()
      .from(questionDrafts)
      .where(eq(questionDrafts.questionId, question.id))
      .for("update");
    if (!draft) throw new ServiceError("not-found", "This question has no draft to save to.");
    if (draft.revision !== input.revision) {
      return {
        kind: "conflict",
        revision: draft.revision,
        savedAt: draft.savedAt,
        content: draftContentSchema.parse(draft.content),
      };
    }
    if (isCode(input.content) !== isCode(draft.content)) {
      throw new ServiceError(
        "invalid",
        "A question stays of its kind: text cannot become code, nor code text. Make a new question.",
      );
    }
    const savedAt = tx.clock.now();
    const revision = draft.revision + 1;
    await tx.db
      .update(questionDrafts)
      .set({ content: input.content, revision, savedAt })
      .where(eq(questionDrafts.questionId, question.id));
    const problems = await draftProblemsOf(tx, question.key, input.content);
    return { kind: "saved", revision, savedAt, problems };
  });
}

/** Drafts of text that were stored before there were others do not say so. */
function isCode(content: DraftContent): boolean {
  return content.kind === "code";
}
