import { questionDrafts, questionSets, questions, questionVersions, setItems } from "@viva/db/schema/bank";
import type { importDrafts } from "@viva/db/schema/bank-import";
import { mayEditSet } from "@viva/domain/access/rules";
import { joinSources } from "@viva/domain/bank/join-drafts";
import type { Source } from "@viva/domain/bank/question";
import { and, eq, isNull, max } from "drizzle-orm";
import type { SetRow } from "../access/authorize.ts";
import { usableIn } from "../access/in-reach.ts";
import { type Context, only, requireActor } from "../context.ts";
import { ServiceError } from "../errors.ts";

type Merge = Pick<typeof importDrafts.$inferSelect, "outcome" | "revisionAfter" | "sourcesBefore">;

/**
 * Merges an imported question with one that is there. Where the actor may edit that one, its draft gets the lines of
 * the file as a source more. A published question of somebody else stays as it is and is taken into the set.
 */
export async function mergeIntoQuestion(
  tx: Context,
  set: SetRow,
  questionId: string,
  imported: { content: { title: string } },
  places: Source[],
): Promise<Merge> {
  const [row] = await tx.db
    .select({ question: questions, home: questionSets, draft: questionDrafts })
    .from(questions)
    .innerJoin(questionSets, eq(questionSets.id, questions.homeSetId))
    .leftJoin(questionDrafts, eq(questionDrafts.questionId, questions.id))
    .where(and(eq(questions.id, questionId), isNull(questions.retiredAt), usableIn(set.organisationId)))
    .for("update", { of: questions });
  if (!row) throw gone(imported.content.title);
  if (row.draft !== null && mayEditSet(requireActor(tx), row.home)) {
    return addSources(tx, row.draft, places);
  }
  const [published] = await tx.db
    .select({ id: questionVersions.id })
    .from(questionVersions)
    .where(eq(questionVersions.questionId, questionId))
    .limit(1);
  if (!published) throw gone(imported.content.title);
  return { outcome: await list(tx, set, questionId), revisionAfter: null, sourcesBefore: null };
}

function gone(title: string): ServiceError {
  return new ServiceError(
    "conflict",
    `The question that “${title}” is to be merged with is not there any more. Accept it by itself, or skip it.`,
  );
}

async function addSources(
  tx: Context,
  draft: typeof questionDrafts.$inferSelect,
  places: Source[],
): Promise<Merge> {
  const before = draft.content.sources ?? [];
  const revision = draft.revision + 1;
  await tx.db
    .update(questionDrafts)
    .set({
      content: { ...draft.content, sources: joinSources(before, places) },
      revision,
      savedAt: tx.clock.now(),
    })
    .where(eq(questionDrafts.questionId, draft.questionId));
  return { outcome: "merged", revisionAfter: revision, sourcesBefore: before };
}

/** `listed` when it was not in the set before. */
async function list(tx: Context, set: SetRow, questionId: string): Promise<"listed" | "merged"> {
  const last = only(
    await tx.db
      .select({ position: max(setItems.position) })
      .from(setItems)
      .where(eq(setItems.setId, set.id)),
  );
  const added = await tx.db
    .insert(setItems)
    .values({ setId: set.id, questionId, position: (last.position ?? -1) + 1 })
    .onConflictDoNothing()
    .returning({ questionId: setItems.questionId });
  return added.length > 0 ? "listed" : "merged";
}
