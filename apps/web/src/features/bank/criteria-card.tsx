"use client";

import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { FieldError } from "@viva/ui/field";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import type { CriterionActions } from "./criterion-frame.tsx";
import { movedTo } from "./moved-to.ts";

const MOST_CRITERIA = 12;

/** The rubric of a question of any kind: its criteria in order, each with fields of its kind. */
export function CriteriaCard<Criterion extends { id: string }>({
  rubric,
  worth,
  intro,
  empty,
  error,
  create,
  onChange,
  onRemoved,
  children,
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
  children: (
    criterion: Criterion,
    index: number,
    /** Of this criterion. */
    on: CriterionActions & { onChange: (part: Partial<Criterion>) => void },
  ) => ReactNode;
}) {
  const add = () => {
    const criterion = create();
    onChange([...rubric, criterion]);
    // The new fields are in the page after the next paint.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-statement-of="${criterion.id}"]`)?.focus(),
    );
  };
  const count = `${rubric.length} of ${MOST_CRITERIA} criteria`;
  return (
    <Card data-field="rubric">
      <CardHeader
        title="Rubric"
        aside={rubric.length === 0 ? undefined : worth === undefined ? count : `${count}, ${worth}`}
      />
      <p className="mt-0.5 text-small text-muted">{intro}</p>
      {error === undefined ? null : <FieldError>{error}</FieldError>}
      {rubric.length === 0 ? (
        <EmptyState title="No criteria yet">{empty}</EmptyState>
      ) : (
        <ol className="mt-3">
          {rubric.map((criterion, index) => (
            <li
              key={criterion.id}
              data-field={`rubric.${index}`}
              className="border-line py-4 not-first:border-t"
            >
              {children(criterion, index, {
                onChange: (part) =>
                  onChange(
                    rubric.map((other) => (other.id === criterion.id ? { ...other, ...part } : other)),
                  ),
                onRemove: () => {
                  onRemoved(`Criterion ${index + 1}`);
                  onChange(rubric.filter((other) => other.id !== criterion.id));
                },
                onMoveUp: index === 0 ? null : () => onChange(movedTo(rubric, index, index - 1)),
                onMoveDown:
                  index === rubric.length - 1 ? null : () => onChange(movedTo(rubric, index, index + 1)),
              })}
            </li>
          ))}
        </ol>
      )}
      <Button
        icon={<Plus aria-hidden />}
        disabled={rubric.length >= MOST_CRITERIA}
        onClick={add}
        className="mt-1"
      >
        Add a criterion
      </Button>
    </Card>
  );
}
