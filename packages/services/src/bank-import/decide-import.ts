import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import type { ImportChange, ImportDetail } from "@viva/domain/bank/import-views";
import { and, eq } from "drizzle-orm";
import { authorizeImport } from "../access/authorize.ts";
import { type Call, inTransaction } from "../context.ts";
import { ServiceError } from "../errors.ts";
import { getImport } from "./get-import.ts";

export interface DecideImportInput {
  importId: string;
  /** The revision that the changes were made on. */
  revision: number;
  changes: readonly ImportChange[];
}

export type DecidedImport =
  | { kind: "saved"; revision: number }
  /** Another page decided in between; nothing was stored, and here is how it stands. */
  | { kind: "conflict"; import: ImportDetail };

/** Notes decisions and edits. Never overwrites one that the sender has not seen. */
export function decideImport({ ctx, input }: Call<DecideImportInput>): Promise<DecidedImport> {
  return inTransaction(ctx, async (tx): Promise<DecidedImport> => {
    const row = await authorizeImport(tx, input.importId, true);
    if (row.revision !== input.revision) {
      return { kind: "conflict", import: await getImport({ ctx: tx, input }) };
    }
    requireOpen(row);
    for (const { draftId, decision, content } of input.changes) {
      const [draft] = await tx.db
        .select({ id: importDrafts.id, question: importDrafts.question, content: importDrafts.content })
        .from(importDrafts)
        .where(and(eq(importDrafts.id, draftId), eq(importDrafts.importId, row.id)));
      if (!draft) throw new ServiceError("not-found", "This import has no such question.");
      if (decision === "merge" && draft.question.duplicateOf === null) {
        throw new ServiceError(
          "invalid",
          "It is alike to no other question, so there is nothing to merge it with.",
        );
      }
      if (content !== undefined && (content.kind === "code") !== (draft.content.kind === "code")) {
        throw new ServiceError(
          "invalid",
          "A question stays of its kind: text cannot become code, nor code text.",
        );
      }
      await tx.db
        .update(importDrafts)
        .set({
          ...(decision === undefined ? {} : { decision }),
          ...(content === undefined ? {} : { content, edited: true }),
        })
        .where(eq(importDrafts.id, draft.id));
    }
    const revision = row.revision + 1;
    await tx.db.update(bankImports).set({ revision }).where(eq(bankImports.id, row.id));
    return { kind: "saved", revision };
  });
}

/** An import whose questions are in the set is decided: it can be undone, and then decided again. */
export function requireOpen(row: { addedAt: Date | null }): void {
  if (row.addedAt !== null) {
    throw new ServiceError("conflict", "The questions of this import were added already. Undo that first.");
  }
}
