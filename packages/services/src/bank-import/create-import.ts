import type { ImportReading } from "@viva/bank/import/import-reading";
import { topics } from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import type { ImportDecision } from "@viva/domain/bank/import-views";
import type { ImportStatus } from "@viva/domain/bank/imported";
import { authorizeAuthor, authorizeSetEdit } from "../access/authorize.ts";
import { listAllPublished } from "../bank/published-questions.ts";
import { audit, type Call, type ConvertingContext, inTransaction, only } from "../context.ts";
import { givenUp } from "../conversion/converter.ts";
import { asDuplicate } from "../duplicates/mark-duplicates.ts";
import { ServiceError } from "../errors.ts";
import { findKnownQuestions } from "./find-known-questions.ts";

export interface CreateImportInput {
  setId: string;
  /** Of the file, as the person knows it. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a file and keeps what it gave, with its text, for the actor to decide on. Nothing enters the set. What is
 * sure is accepted to begin with; what looks like a question that is there already, or has no answer, is not.
 */
export async function createImport({
  ctx,
  input,
}: Call<CreateImportInput, ConvertingContext>): Promise<{ importId: string }> {
  const actor = authorizeAuthor(ctx);
  const { organisationId } = await authorizeSetEdit(ctx, input.setId);
  const reading = await read(ctx, input, organisationId);
  const known = await findKnownQuestions(
    ctx,
    { actor, organisationId },
    reading.drafts.map(({ question }) => question.title),
  );
  const matches = await ctx.converter.match({ reading, known }, ctx.signal);
  if (ctx.signal?.aborted) throw givenUp();
  return inTransaction(ctx, async (tx) => {
    const set = await authorizeSetEdit(tx, input.setId);
    const { source, lines } = reading;
    const { id } = only(
      await tx.db
        .insert(bankImports)
        .values({
          ownerId: actor.id,
          setId: set.id,
          name: source.name,
          sha256: source.sha256,
          format: reading.format,
          encoding: source.encoding,
          repaired: source.repaired,
          content: lines.join("\n"),
          lineCount: lines.length,
          skipped: reading.skipped,
          createdAt: tx.clock.now(),
        })
        .returning({ id: bankImports.id }),
    );
    const rows = reading.drafts.map(({ question: read, content }, position) => {
      const match = matches[position] ?? null;
      const question = asDuplicate(read, match);
      return {
        importId: id,
        position,
        question,
        content,
        decision: firstDecision[question.status],
        duplicatePosition: match?.among === "before" ? match.place : null,
      };
    });
    for (let from = 0; from < rows.length; from += 200) {
      await tx.db.insert(importDrafts).values(rows.slice(from, from + 200));
    }
    await audit(tx, "bank.create-import", { type: "import", id });
    return { importId: id };
  });
}

const firstDecision: Record<ImportStatus, ImportDecision> = {
  ready: "accept",
  check: "accept",
  duplicate: "skip",
  "no-answer": "skip",
};

async function read(
  ctx: ConvertingContext,
  { name, bytes }: CreateImportInput,
  organisationId: string | null,
): Promise<ImportReading> {
  const reading = await ctx.converter.read(
    {
      name,
      bytes,
      topics: await ctx.db.select().from(topics),
      examples: await listAllPublished(ctx, organisationId),
    },
    ctx.signal,
  );
  if ("refused" in reading) throw new ServiceError("invalid", reading.refused, { field: "file" });
  return reading;
}
