import { isDeepStrictEqual } from "node:util";
import { plantedSolutions } from "@viva/db/schema/bank";
import type { PlantedSolution } from "@viva/domain/bank/question";
import { asc, eq, inArray } from "drizzle-orm";
import type { Context } from "../context.ts";

/** Wrong solutions that were planted beside a version, in their order; none for free text. */
export function listPlanted(ctx: Context, questionVersionId: string): Promise<PlantedSolution[]> {
  return ctx.db
    .select({ name: plantedSolutions.name, code: plantedSolutions.code })
    .from(plantedSolutions)
    .where(eq(plantedSolutions.questionVersionId, questionVersionId))
    .orderBy(asc(plantedSolutions.position));
}

/** The same of many versions at once. */
export async function plantedOf(
  ctx: Context,
  questionVersionIds: readonly string[],
): Promise<(questionVersionId: string) => PlantedSolution[]> {
  const rows = await ctx.db
    .select()
    .from(plantedSolutions)
    .where(inArray(plantedSolutions.questionVersionId, [...questionVersionIds]))
    .orderBy(asc(plantedSolutions.position));
  const byVersion = Map.groupBy(rows, ({ questionVersionId }) => questionVersionId);
  return (id) => (byVersion.get(id) ?? []).map(({ name, code }) => ({ name, code }));
}

/** Plants these beside a version, in the place of those before; whether that changed any. Call it inside a transaction. */
export async function storePlanted(
  tx: Context,
  questionVersionId: string,
  planted: readonly PlantedSolution[],
): Promise<boolean> {
  if (isDeepStrictEqual(await listPlanted(tx, questionVersionId), planted)) return false;
  await tx.db.delete(plantedSolutions).where(eq(plantedSolutions.questionVersionId, questionVersionId));
  if (planted.length > 0) {
    await tx.db
      .insert(plantedSolutions)
      .values(planted.map((each, position) => ({ questionVersionId, position, ...each })));
  }
  return true;
}
