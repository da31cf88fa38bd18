import type { DraftCriterion } from "@viva/domain/bank/drafts";

/**
 * The criteria with these statements, one a line. One that stays as it is keeps all it has; a changed line keeps the
 * weight and the phrasings of the criterion that stood in its place.
 */
export function withStatements(rubric: readonly DraftCriterion[], text: string): DraftCriterion[] {
  const statements = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const byStatement = new Map(rubric.map((criterion) => [criterion.statement, criterion]));
  const kept = new Set(statements.flatMap((statement) => byStatement.get(statement)?.id ?? []));
  const taken = new Set(rubric.map(({ id }) => id));
  return statements.map((statement, place) => {
    const same = byStatement.get(statement);
    if (same !== undefined) return same;
    const inPlace = rubric[place];
    if (inPlace !== undefined && !kept.has(inPlace.id)) return { ...inPlace, statement };
    let number = place + 1;
    while (taken.has(`c${number}`)) number += 1;
    taken.add(`c${number}`);
    return { id: `c${number}`, weight: 1, statement, accept: [], misconceptions: [] };
  });
}
