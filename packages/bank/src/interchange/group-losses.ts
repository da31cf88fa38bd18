import type { Loss } from "./exchange.ts";

export interface LossGroup {
  /** What is lost, as a sentence. */
  what: string;
  /** How many times. */
  count: number;
  /** Title of the first question that loses it; null where it is about the file as a whole. */
  example: string | null;
}

/** The same sentence about many questions is one line, with how many and the first of them. */
export function groupLosses(losses: readonly Loss[]): LossGroup[] {
  const groups = Map.groupBy(losses, ({ field, what }) => `${field}\n${what}`);
  return [...groups.values()].map((group) => ({
    what: group[0]?.what ?? "",
    count: group.length,
    example: group.find(({ question }) => question !== null)?.question ?? null,
  }));
}
