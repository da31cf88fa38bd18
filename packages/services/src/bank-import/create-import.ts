import type { ImportReading } from "@viva/bank/import/import-reading";
import { readImport } from "@viva/bank/import/read-import";
import { type Taxonomy, taxonomyOf } from "@viva/bank/import/taxonomy";
import { topics } from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import type { ImportDecision } from "@viva/domain/bank/import-views";
import type { ImportStatus } from "@viva/domain/bank/imported";
import { authorizeAuthor, authorizeSetEdit } from "../access/authorize.ts";
import { listAllPublished } from "../bank/published-questions.ts";
import { audit, type Call, type Context, inTransaction, only } from "../context.ts";
import { asDuplicate, matchDuplicates } from "../duplicates/mark-duplicates.ts";
import { ServiceError } from "../errors.ts";
import { findKnownQuestions } from "./find-known-questions.ts";

export interface CreateImportInput {
  setId: string;
  /** Of the file, as the person knows it. */
  name: string;
  bytes: Uint8Array;
}

/** An import with more is hard to look through, and not what somebody wrote down. */
const MOST_QUESTIONS = 2_000;

/**
 * Reads a file and keeps what it gave, with its text, for the actor to decide on. Nothing enters the set. What is
 * sure is accepted to begin with; what looks like a question that is there already, or has no answer, is not.
 */
export async function createImport({ ctx, input }: Call<CreateImportInput>): Promise<{ importId: string }> {
  const actor = authorizeAuthor(ctx);
  const { organisationId } = await authorizeSetEdit(ctx, input.setId);
  const reading = storable(await read(ctx, input, organisationId));
  const known = await findKnownQuestions(
    ctx,
    { actor, organisationId },
    reading.drafts.map(({ question }) => question.title),
  );
  const [matches = []] = matchDuplicates([reading], known);
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
  ctx: Context,
  { name, bytes }: CreateImportInput,
  organisationId: string | null,
): Promise<ImportReading> {
  const reading = await readImport(bytes, name, await taxonomy(ctx, organisationId));
  if ("refused" in reading) throw new ServiceError("invalid", reading.refused, { field: "file" });
  if (reading.drafts.length === 0) {
    throw new ServiceError(
      "invalid",
      `No question was found in ${name}. Questions can stand as headings, in numbered lists, after “Q:”, in bold, or as a line that ends with a question mark.`,
      { field: "file" },
    );
  }
  if (reading.drafts.length > MOST_QUESTIONS) {
    throw new ServiceError(
      "invalid",
      `${name} holds ${reading.drafts.length} questions; one import takes ${MOST_QUESTIONS}. Split the file.`,
      { field: "file" },
    );
  }
  return reading;
}

async function taxonomy(ctx: Context, organisationId: string | null): Promise<Taxonomy> {
  return taxonomyOf(await ctx.db.select().from(topics), await listAllPublished(ctx, organisationId));
}

/** The same, with the characters replaced that Postgres stores neither in texts nor in JSON. */
function storable(reading: ImportReading): ImportReading {
  return JSON.parse(
    JSON.stringify(reading, (_, part) =>
      typeof part === "string" ? part.replaceAll("\u0000", "\ufffd").toWellFormed() : part,
    ),
  );
}
