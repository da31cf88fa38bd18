import { questionSets } from "@viva/db/schema/bank";
import { bankImports, importDrafts } from "@viva/db/schema/bank-import";
import { memberships, users } from "@viva/db/schema/identity";
import { addImport } from "@viva/services/bank-import/add-import";
import { createImport } from "@viva/services/bank-import/create-import";
import type { Context } from "@viva/services/context";
import { convertHere } from "@viva/services/conversion/convert-here";
import { ServiceError } from "@viva/services/errors";
import { asc, eq } from "drizzle-orm";
import type { FileReport, InputFile } from "./commands/bank-import.ts";
import { BadInput, type Terminal } from "./terminal.ts";
import { withVivaDatabase } from "./with-viva-database.ts";

/**
 * Imports files into a set, as its owner would: what is ready or to be checked becomes drafts, what looks like a
 * question that is there or has no answer does not. Each import stands on the import page, where it can be undone.
 */
export async function importIntoSet(
  files: readonly InputFile[],
  into: string,
  terminal: Terminal,
): Promise<FileReport[]> {
  try {
    return await withVivaDatabase(terminal, async (ctx) => {
      const set = await findSet(ctx, into);
      const reports: FileReport[] = [];
      for (const file of files)
        reports.push(await importFile({ ...ctx, actor: set.owner }, set, file, terminal));
      return reports;
    });
  } catch (error) {
    throw error instanceof ServiceError ? new BadInput(error.message) : error;
  }
}

async function findSet(ctx: Context, wanted: string) {
  const sets = await ctx.db
    .select({
      id: questionSets.id,
      title: questionSets.title,
      owner: { id: users.id, role: users.role, organisationId: memberships.organisationId },
    })
    .from(questionSets)
    .innerJoin(users, eq(users.id, questionSets.ownerId))
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .orderBy(asc(questionSets.title));
  const found = sets.filter(({ id, title }) => id === wanted || title === wanted);
  const [set] = found;
  if (set !== undefined && found.length === 1) return set;
  if (found.length > 1)
    throw new BadInput(`${found.length} sets have the title “${wanted}”. Name one by its id.`);
  const titles = sets.map(({ title }) => `“${title}”`).join(", ");
  throw new BadInput(
    `There is no set “${wanted}”. ${titles === "" ? "Make one on the page of question sets." : `There are ${titles}.`}`,
  );
}

async function importFile(
  ctx: Context,
  set: { id: string; title: string },
  { name, bytes }: InputFile,
  terminal: Terminal,
): Promise<FileReport> {
  const { importId } = await createImport({
    ctx: { ...ctx, converter: convertHere },
    input: { setId: set.id, name, bytes },
  });
  const { created } = await addImport({ ctx, input: { importId, revision: 1 } });
  terminal.err(
    `${name}: ${created} drafts are in “${set.title}” now. They can be undone at /import/${importId}.`,
  );
  const [row] = await ctx.db.select().from(bankImports).where(eq(bankImports.id, importId));
  const drafts = await ctx.db
    .select({ question: importDrafts.question })
    .from(importDrafts)
    .where(eq(importDrafts.importId, importId))
    .orderBy(asc(importDrafts.position));
  if (row === undefined) throw new Error(`The import ${importId} is not there.`);
  const { sha256, encoding, repaired, skipped } = row;
  return {
    source: { name, sha256, encoding, repaired },
    skipped,
    questions: drafts.map(({ question }) => question),
  };
}
