import { questionDrafts, questions, setItems } from "@viva/db/schema/bank";
import type { Authorized } from "@viva/domain/access/authorized";
import type { CodeDraft, DraftContent, TextDraft } from "@viva/domain/bank/drafts";
import type { QuestionKind } from "@viva/domain/bank/question";
import { eq, max } from "drizzle-orm";
import { authorizeSetEdit, type SetRow } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";

const HEAD = {
  title: "",
  topics: [],
  difficulty: "medium",
  minutes: 5,
  prompt: "",
  reference: "",
  rubric: [],
} satisfies Omit<TextDraft, "kind">;

const EMPTY: Record<QuestionKind, DraftContent> = {
  "free-text": { ...HEAD, kind: "free-text" },
  code: {
    ...HEAD,
    kind: "code",
    minutes: 15,
    runtime: "python",
    starter: "",
    solution: "",
    fixture: "",
    planted: [],
    tests: [],
    rubric: [],
  } satisfies CodeDraft,
};

/** Starts an empty question at the end of a set of one's own. */
export function createQuestion({
  ctx,
  input,
}: Call<{ setId: string; kind: QuestionKind }>): Promise<{ questionId: string }> {
  return inTransaction(ctx, async (tx) => {
    const set = await authorizeSetEdit(tx, input.setId);
    const id = await addQuestion(tx, set, EMPTY[input.kind], null);
    await audit(tx, "bank.create-question", { type: "question", id });
    return { questionId: id };
  });
}

/** Puts a new question with this draft at the end of the set. Call it inside a transaction. */
export async function addQuestion(
  tx: Context,
  set: Authorized<SetRow, "edit">,
  content: DraftContent,
  /** The version that it is a copy of. */
  copiedFrom: string | null,
): Promise<string> {
  const now = tx.clock.now();
  const { id } = only(
    await tx.db
      .insert(questions)
      .values({ homeSetId: set.id, key: `q-${tx.ids.uuid()}`, createdAt: now, copiedFrom })
      .returning({ id: questions.id }),
  );
  await tx.db.insert(questionDrafts).values({ questionId: id, content, savedAt: now });
  const last = only(
    await tx.db
      .select({ position: max(setItems.position) })
      .from(setItems)
      .where(eq(setItems.setId, set.id)),
  );
  await tx.db.insert(setItems).values({ setId: set.id, questionId: id, position: (last.position ?? -1) + 1 });
  return id;
}
