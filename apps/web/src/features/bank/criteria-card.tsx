import type { ReactNode } from "react";
import { PartsCard } from "./parts-card.tsx";

const MOST_CRITERIA = 12;

/** The rubric of a question of any kind: its criteria in order, each with fields of its kind. */
export function CriteriaCard<Criterion extends { id: string }>({
  rubric,
  ...card
}: {
  rubric: readonly Criterion[];
  /** What stands beside their number. */
  worth?: string | undefined;
  intro: ReactNode;
  /** What to begin with, where there is none yet. */
  empty: string;
  error: string | undefined;
  create: () => Criterion;
  onChange: (rubric: Criterion[]) => void;
  onRemoved: (what: string) => void;
  children: (criterion: Criterion, index: number, onChange: (part: Partial<Criterion>) => void) => ReactNode;
}) {
  return (
    <PartsCard
      {...card}
      field="rubric"
      title="Rubric"
      name="criterion"
      names="criteria"
      most={MOST_CRITERIA}
      parts={rubric}
    />
  );
}
