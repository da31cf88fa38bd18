import { questionSets } from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import type { ImportDetail, ImportDraft } from "@viva/domain/bank/import-views";
import { mayJoin } from "@viva/domain/bank/plan-import";
import { and, asc, desc, eq, isNotNull, ne } from "drizzle-orm";
import { authorizeImport, type ImportRow } from "../access/authorize.ts";
import { type Call, type Context, only } from "../context.ts";

export type DraftRow = typeof importDrafts.$inferSelect;

/** An import with its text, what was read from it, and what was decided. */
export async function getImport({ ctx, input }: Call<{ importId: string }>): Promise<ImportDetail> {
  const row = await authorizeImport(ctx, input.importId);
  const set = only(
    await ctx.db
      .select({ title: questionSets.title })
      .from(questionSets)
      .where(eq(questionSets.id, row.setId)),
  );
  const drafts = await loadDrafts(ctx, row.id);
  return {
    id: row.id,
    setId: row.setId,
    setTitle: set.title,
    name: row.name,
    questionCount: drafts.length,
    createdAt: row.createdAt,
    addedAt: row.addedAt,
    addedCount: drafts.filter(({ questionId }) => questionId !== null).length,
    format: row.format,
    encoding: row.encoding,
    repaired: row.repaired,
    skipped: row.skipped,
    lines: row.lineCount === 0 ? [] : row.content.split("\n"),
    revision: row.revision,
    drafts: drafts.map((draft) => viewDraft(draft, drafts)),
    sameFileAddedAt: await findSameFile(ctx, row),
  };
}

/** The drafts of an import in the order of its file. */
export function loadDrafts(ctx: Context, importId: string): Promise<DraftRow[]> {
  return ctx.db
    .select()
    .from(importDrafts)
    .where(eq(importDrafts.importId, importId))
    .orderBy(asc(importDrafts.position));
}

function viewDraft(row: DraftRow, all: readonly DraftRow[]): ImportDraft {
  const { prompt: _prompt, answer: _answer, facts: _facts, options: _options, ...question } = row.question;
  return {
    id: row.id,
    question,
    content: row.content,
    edited: row.edited,
    decision: row.decision,
    mergeable: isMergeable(row, all),
    questionId: row.questionId,
  };
}

/** `all`: the drafts of the import by position. */
function isMergeable({ question, duplicatePosition, content }: DraftRow, all: readonly DraftRow[]): boolean {
  if (question.duplicateOf === null) return false;
  const other = duplicatePosition === null ? undefined : all[duplicatePosition];
  return other === undefined || mayJoin(content, other.content);
}

async function findSameFile(ctx: Context, row: ImportRow): Promise<Date | null> {
  const [other] = await ctx.db
    .select({ addedAt: bankImports.addedAt })
    .from(bankImports)
    .where(
      and(
        eq(bankImports.setId, row.setId),
        eq(bankImports.sha256, row.sha256),
        ne(bankImports.id, row.id),
        isNotNull(bankImports.addedAt),
      ),
    )
    .orderBy(desc(bankImports.addedAt))
    .limit(1);
  return other?.addedAt ?? null;
}
