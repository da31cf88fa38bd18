"use client";

import { Field } from "@viva/ui/field";
import { TextInput } from "@viva/ui/text-input";
import { Textarea } from "@viva/ui/textarea";
import type { EditorCriterion } from "./editor-draft.ts";

type Errors = Partial<Record<"statement" | "weight" | "accept" | "misconceptions", string | undefined>>;

export function CriterionFields({
  criterion,
  index,
  errors,
  onChange,
}: {
  criterion: EditorCriterion;
  index: number;
  errors: Errors;
  onChange: (part: Partial<EditorCriterion>) => void;
}) {
  return (
    <>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[minmax(0,1fr)_6rem]">
        <Field label="Statement" hint="One thing that an answer must say." error={errors.statement}>
          <Textarea
            data-begins={criterion.id}
            data-field={`rubric.${index}.statement`}
            rows={2}
            value={criterion.statement}
            onChange={(event) => onChange({ statement: event.target.value })}
          />
        </Field>
        <Field label="Weight" error={errors.weight}>
          <TextInput
            inputMode="decimal"
            autoComplete="off"
            value={criterion.weight}
            onChange={(event) => onChange({ weight: event.target.value })}
          />
        </Field>
      </div>
      <div className="mt-3 grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field
          label="Also accepted"
          optional
          hint="Other ways to say it, one on each line."
          error={errors.accept}
        >
          <Textarea
            rows={3}
            value={criterion.accept}
            onChange={(event) => onChange({ accept: event.target.value })}
          />
        </Field>
        <Field
          label="Misconceptions"
          optional
          hint="Wrong statements that take the point away, one on each line."
          error={errors.misconceptions}
        >
          <Textarea
            rows={3}
            value={criterion.misconceptions}
            onChange={(event) => onChange({ misconceptions: event.target.value })}
          />
        </Field>
      </div>
    </>
  );
}
