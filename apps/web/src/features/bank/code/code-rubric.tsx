"use client";

import { CriteriaCard } from "../criteria-card.tsx";
import { CodeCriterionFields } from "./code-criterion-fields.tsx";
import { type CodeEditorDraft, type EditorCodeCriterion, newCodeCriterion } from "./code-editor-draft.ts";

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
  return (
    <CriteriaCard
      rubric={rubric}
      intro={`A criterion counts tests, or looks at the code. A test belongs to one criterion.${
        uncounted > 0 && rubric.length > 0
          ? ` ${uncounted === 1 ? "One test counts" : `${uncounted} tests count`} for none yet.`
          : ""
      }`}
      empty="Say what the tests show, and choose them."
      error={errors.rubric}
      // The first one counts what is there: the usual beginning, and easily changed.
      create={() => ({
        ...newCodeCriterion(),
        tests: rubric.length === 0 ? tests.map(({ id }) => id) : [],
      })}
      onChange={onChange}
      onRemoved={onRemoved}
    >
      {(criterion, index, onPart) => (
        <CodeCriterionFields
          criterion={criterion}
          index={index}
          draft={draft}
          errorOf={(field) => errors[field === null ? `rubric.${index}` : `rubric.${index}.${field}`]}
          onChange={onPart}
        />
      )}
    </CriteriaCard>
  );
}
