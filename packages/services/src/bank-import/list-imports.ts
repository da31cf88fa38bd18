import { questionSets } from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import type { ImportSummary } from "@viva/domain/bank/import-views";
import { and, count, desc, eq } from "drizzle-orm";
import { authorizeAuthor } from "../access/authorize.ts";
import { inReach } from "../access/in-reach.ts";
import type { Call } from "../context.ts";

/** What the actor brought, the latest first. */
export async function listImports({ ctx }: Call<void>): Promise<ImportSummary[]> {
  const actor = authorizeAuthor(ctx);
  return ctx.db
    .select({
      id: bankImports.id,
      setId: bankImports.setId,
      setTitle: questionSets.title,
      name: bankImports.name,
      questionCount: count(importDrafts.id),
      createdAt: bankImports.createdAt,
      addedAt: bankImports.addedAt,
      addedCount: count(importDrafts.questionId),
    })
    .from(bankImports)
    .innerJoin(questionSets, eq(questionSets.id, bankImports.setId))
    .leftJoin(importDrafts, eq(importDrafts.importId, bankImports.id))
    .where(and(eq(bankImports.ownerId, actor.id), inReach(actor, questionSets.organisationId)))
    .groupBy(bankImports.id, questionSets.id)
    .orderBy(desc(bankImports.createdAt), desc(bankImports.id))
    .limit(MOST);
}

const MOST = 100;
