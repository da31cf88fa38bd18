import { corrections, questions, questionVersions } from "@viva/db/schema/bank";
import type { Correction, CorrectionView } from "@viva/domain/bank/correction";
import { eq, inArray } from "drizzle-orm";
import type { Context } from "../context.ts";

/** Finds the corrections that a question version names, in its order. An id without a record is left out. */
export async function correctionsOf(
  ctx: Context,
  questionVersionIds: readonly string[],
): Promise<(questionVersionId: string, ids: readonly string[]) => Correction[]> {
  const rows = await ctx.db
    .select({ versionId: questionVersions.id, key: corrections.key, content: corrections.content })
    .from(questionVersions)
    .innerJoin(questions, eq(questions.id, questionVersions.questionId))
    .innerJoin(corrections, eq(corrections.setId, questions.homeSetId))
    .where(inArray(questionVersions.id, [...questionVersionIds]));
  const byKey = new Map(rows.map((row) => [`${row.versionId} ${row.key}`, row.content]));
  return (questionVersionId, ids) =>
    ids.flatMap((id) => {
      const found = byKey.get(`${questionVersionId} ${id}`);
      return found === undefined ? [] : [found];
    });
}

/** As pages show it: the note by its title. */
export function viewCorrection(
  { source, ...correction }: Correction,
  nameNote: (id: string) => string,
): CorrectionView {
  const lines = source.from === source.to ? `line ${source.from}` : `lines ${source.from} to ${source.to}`;
  return { ...correction, cited: `${nameNote(source.note)}, ${lines}` };
}
