"use client";

import { CriteriaCard } from "./criteria-card.tsx";
import { CriterionFields } from "./criterion-fields.tsx";
import { type EditorCriterion, newCriterion } from "./editor-draft.ts";

export function RubricEditor({
  rubric,
  errors,
  onChange,
  onRemoved,
}: {
  rubric: readonly EditorCriterion[];
  errors: Record<string, string>;
  onChange: (rubric: EditorCriterion[]) => void;
  onRemoved: (what: string) => void;
}) {
  const total = rubric.reduce((sum, criterion) => sum + (Number(criterion.weight.replace(",", ".")) || 0), 0);
  return (
    <CriteriaCard
      rubric={rubric}
      worth={`${format(total)} ${total === 1 ? "point" : "points"}`}
      intro="Each criterion is one thing that an answer must state. It is graded by itself, and its weight is its share of the points."
      empty="Start with the one point that a good answer cannot leave out."
      error={errors.rubric}
      create={() => newCriterion()}
      onChange={onChange}
      onRemoved={onRemoved}
    >
      {(criterion, index, onPart) => (
        <CriterionFields
          criterion={criterion}
          index={index}
          errors={{
            statement: errors[`rubric.${index}.statement`],
            weight: errors[`rubric.${index}.weight`],
            accept: errors[`rubric.${index}.accept`],
            misconceptions: errors[`rubric.${index}.misconceptions`],
          }}
          onChange={onPart}
        />
      )}
    </CriteriaCard>
  );
}

function format(points: number): string {
  return new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }).format(points);
}
