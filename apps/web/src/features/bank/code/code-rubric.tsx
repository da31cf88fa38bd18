"use client";

import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { FieldError } from "@viva/ui/field";
import { Plus } from "lucide-react";
import { CodeCriterionFields } from "./code-criterion-fields.tsx";
import { type CodeEditorDraft, type EditorCodeCriterion, newCodeCriterion } from "./code-editor-draft.ts";

const MOST_CRITERIA = 12;

/** What the points of a question with code are given for. */
export function CodeRubric({
  draft,
  errors,
  onChange,
  onRemoved,
}: {
  draft: CodeEditorDraft;
  errors: Record<string, string>;
  onChange: (rubric: EditorCodeCriterion[]) => void;
  onRemoved: (what: string) => void;
}) {
  const { rubric, tests } = draft;
  const counted = new Set(rubric.flatMap((each) => (each.by === "tests" ? each.tests : [])));
  const uncounted = tests.filter(({ id }) => !counted.has(id)).length;
  const add = () => {
    const criterion = newCodeCriterion(rubric);
    // The first one counts what is there: the usual beginning, and easily changed.
    onChange([...rubric, { ...criterion, tests: rubric.length === 0 ? tests.map(({ id }) => id) : [] }]);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-statement-of="${criterion.id}"]`)?.focus(),
    );
  };
  return (
    <Card data-field="rubric">
      <CardHeader
        title="Rubric"
        aside={rubric.length === 0 ? undefined : `${rubric.length} of ${MOST_CRITERIA} criteria`}
      />
      <p className="mt-0.5 text-small text-muted">
        A criterion counts tests, or looks at the code. A test belongs to one criterion.
        {uncounted > 0 && rubric.length > 0
          ? ` ${uncounted === 1 ? "One test counts" : `${uncounted} tests count`} for none yet.`
          : ""}
      </p>
      {errors.rubric === undefined ? null : <FieldError>{errors.rubric}</FieldError>}
      {rubric.length === 0 ? (
        <EmptyState title="No criteria yet">Say what the tests show, and choose them.</EmptyState>
      ) : (
        <ol className="mt-3">
          {rubric.map((criterion, index) => (
            <li
              key={criterion.id}
              data-field={`rubric.${index}`}
              className="border-line py-4 not-first:border-t"
            >
              <CodeCriterionFields
                criterion={criterion}
                number={index + 1}
                draft={draft}
                errorOf={(field) => errors[field === null ? `rubric.${index}` : `rubric.${index}.${field}`]}
                onChange={(part) =>
                  onChange(rubric.map((other) => (other.id === criterion.id ? { ...other, ...part } : other)))
                }
                onRemove={() => {
                  onRemoved(`Criterion ${index + 1}`);
                  onChange(rubric.filter((other) => other.id !== criterion.id));
                }}
              />
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
