import { questionDrafts, questionSets, questions, questionVersions, setItems } from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import { and, eq, inArray, ne } from "drizzle-orm";
import { authorizeImport, authorizeSetEdit, type ImportRow } from "../access/authorize.ts";
import { audit, type Call, type Context, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { type DraftRow, loadDrafts } from "./get-import.ts";

/**
 * Takes everything of an import out of its set again; the import itself stays and can be decided anew. Refused, and
 * nothing is changed, when something of it was published or changed since: the problems name each such question.
 */
export function undoImport({ ctx, input }: Call<{ importId: string }>): Promise<{ removed: number }> {
  return inTransaction(ctx, async (tx) => {
    const row = await authorizeImport(tx, input.importId, true);
    if (row.addedAt === null) {
      throw new ServiceError(
        "conflict",
        "Nothing of this import is in the set, so there is nothing to undo.",
      );
    }
    const set = await authorizeSetEdit(tx, row.setId);
    const added = (await loadDrafts(tx, row.id)).filter(({ questionId }) => questionId !== null);
    const obstacles = await findObstacles(tx, row, added);
    if (obstacles.length > 0) {
      throw new ServiceError(
        "conflict",
        `${obstacles.length === 1 ? "One question stands" : `${obstacles.length} questions stand`} in the way: ${obstacles
          .slice(0, 3)
          .map(({ field, message }) => `“${field}” ${message}`)
          .join("; ")}${obstacles.length > 3 ? "; and more" : ""}. Nothing was undone.`,
        { problems: obstacles },
      );
    }
    // The newest merge first, so that a question which got two sources ends with those it had before both.
    for (const draft of added.toReversed()) await takeBack(tx, set.id, draft);
    await tx.db
      .update(importDrafts)
      .set({ questionId: null, outcome: null, revisionAfter: null, sourcesBefore: null })
      .where(eq(importDrafts.importId, row.id));
    const created = questionIdsOf(added, "created");
    if (created.length > 0) {
      await tx.db.delete(setItems).where(inArray(setItems.questionId, created));
      await tx.db.delete(questionDrafts).where(inArray(questionDrafts.questionId, created));
      await tx.db.delete(questions).where(inArray(questions.id, created));
    }
    await tx.db
      .update(bankImports)
      .set({ addedAt: null, revision: row.revision + 1 })
      .where(eq(bankImports.id, row.id));
    await tx.db.update(questionSets).set({ updatedAt: tx.clock.now() }).where(eq(questionSets.id, set.id));
    await audit(tx, "bank.undo-import", { type: "import", id: row.id });
    return { removed: created.length };
  });
}

interface Obstacle {
  /** Title of the question. */
  field: string;
  message: string;
}

async function findObstacles(tx: Context, row: ImportRow, added: readonly DraftRow[]): Promise<Obstacle[]> {
  const changed = added.filter(({ revisionAfter }) => revisionAfter !== null);
  const ids = [...new Set(changed.flatMap(({ questionId }) => questionId ?? []))];
  if (ids.length === 0) return [];
  const drafts = await tx.db
    .select({ questionId: questionDrafts.questionId, revision: questionDrafts.revision })
    .from(questionDrafts)
    .where(inArray(questionDrafts.questionId, ids))
    .for("update");
  const revisions = new Map(drafts.map((draft) => [draft.questionId, draft.revision]));
  const published = await publishedSince(tx, row, added, ids);
  const elsewhere = await tx.db
    .select({ questionId: importDrafts.questionId })
    .from(importDrafts)
    .where(
      and(
        inArray(importDrafts.questionId, questionIdsOf(added, "created")),
        ne(importDrafts.importId, row.id),
      ),
    );
  const merged = new Set(elsewhere.map(({ questionId }) => questionId));
  const newest = new Map<string, number>();
  for (const { questionId, revisionAfter } of changed) {
    if (questionId !== null && revisionAfter !== null) newest.set(questionId, revisionAfter);
  }
  const titles = new Map(changed.map(({ questionId, content }) => [questionId, content.title]));
  return ids.flatMap((id): Obstacle[] => {
    const field = titles.get(id) ?? "";
    if (published.has(id)) return [{ field, message: "was published since" }];
    if (merged.has(id)) return [{ field, message: "got a source from another import since" }];
    return revisions.get(id) === newest.get(id) ? [] : [{ field, message: "was changed since" }];
  });
}

/** A question that the import made has no version; one that it merged into has none newer than the import. */
async function publishedSince(
  tx: Context,
  row: ImportRow,
  added: readonly DraftRow[],
  ids: string[],
): Promise<Set<string>> {
  const created = new Set(questionIdsOf(added, "created"));
  const versions = await tx.db
    .select({ questionId: questionVersions.questionId, publishedAt: questionVersions.publishedAt })
    .from(questionVersions)
    .where(inArray(questionVersions.questionId, ids));
  const since = row.addedAt ?? row.createdAt;
  return new Set(
    versions
      .filter(({ questionId, publishedAt }) => created.has(questionId) || publishedAt > since)
      .map(({ questionId }) => questionId),
  );
}

function questionIdsOf(added: readonly DraftRow[], outcome: NonNullable<DraftRow["outcome"]>): string[] {
  return added.flatMap((draft) =>
    draft.outcome === outcome && draft.questionId !== null ? [draft.questionId] : [],
  );
}

async function takeBack(tx: Context, setId: string, draft: DraftRow): Promise<void> {
  const { questionId, outcome, revisionAfter, sourcesBefore } = draft;
  if (questionId === null) return;
  if (outcome === "listed") {
    await tx.db.delete(setItems).where(and(eq(setItems.setId, setId), eq(setItems.questionId, questionId)));
  }
  if (outcome === "merged" && revisionAfter !== null) {
    const [current] = await tx.db
      .select()
      .from(questionDrafts)
      .where(eq(questionDrafts.questionId, questionId));
    if (!current) return;
    await tx.db
      .update(questionDrafts)
      .set({
        content: { ...current.content, sources: sourcesBefore ?? [] },
        revision: current.revision + 1,
        savedAt: tx.clock.now(),
      })
      .where(eq(questionDrafts.questionId, questionId));
  }
}
