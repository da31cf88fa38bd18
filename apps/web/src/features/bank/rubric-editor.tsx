"use client";

import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { FieldError } from "@viva/ui/field";
import { Plus } from "lucide-react";
import { CriterionFields } from "./criterion-fields.tsx";
import { type EditorCriterion, newCriterion } from "./editor-draft.ts";

const MAX_CRITERIA = 12;

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
  const add = () => {
    const criterion = newCriterion(rubric);
    onChange([...rubric, criterion]);
    // The new fields are in the page after the next paint.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-statement-of="${criterion.id}"]`)?.focus(),
    );
  };
  const move = (from: number, to: number) => {
    const next = [...rubric];
    const [moved] = next.splice(from, 1);
    if (moved !== undefined) onChange(next.toSpliced(to, 0, moved));
  };
  return (
    <Card data-field="rubric">
      <CardHeader
        title="Rubric"
        aside={
          rubric.length === 0
            ? undefined
            : `${rubric.length} of ${MAX_CRITERIA} criteria, ${format(total)} ${total === 1 ? "point" : "points"}`
        }
      />
      <p className="mt-0.5 text-small text-muted">
        Each criterion is one thing that an answer must state. It is graded by itself, and its weight is its
        share of the points.
      </p>
      {errors.rubric === undefined ? null : <FieldError>{errors.rubric}</FieldError>}
      {rubric.length === 0 ? (
        <EmptyState title="No criteria yet">
          Start with the one point that a good answer cannot leave out.
        </EmptyState>
      ) : (
        <ol className="mt-3">
          {rubric.map((criterion, index) => (
            <li
              key={criterion.id}
              data-field={`rubric.${index}`}
              className="border-line py-4 not-first:border-t"
            >
              <CriterionFields
                criterion={criterion}
                number={index + 1}
                errors={{
                  statement: errors[`rubric.${index}.statement`],
                  weight: errors[`rubric.${index}.weight`],
                  accept: errors[`rubric.${index}.accept`],
                  misconceptions: errors[`rubric.${index}.misconceptions`],
                }}
                onChange={(part) =>
                  onChange(rubric.map((other) => (other.id === criterion.id ? { ...other, ...part } : other)))
                }
                onRemove={() => {
                  onRemoved(`Criterion ${index + 1}`);
                  onChange(rubric.filter((other) => other.id !== criterion.id));
                }}
                onMoveUp={index === 0 ? null : () => move(index, index - 1)}
                onMoveDown={index === rubric.length - 1 ? null : () => move(index, index + 1)}
              />
            </li>
          ))}
        </ol>
      )}
      <Button
        icon={<Plus aria-hidden />}
        disabled={rubric.length >= MAX_CRITERIA}
        onClick={add}
        className="mt-1"
      >
        Add a criterion
      </Button>
    </Card>
  );
}

function format(points: number): string {
  return new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }).format(points);
}
