"use client";

import { LENGTHS } from "@viva/domain/interview/lengths";
import { DURATION_LIMITS_MINUTES, QUESTION_COUNT_LIMITS } from "@viva/domain/interview/plan";
import { Field } from "@viva/ui/field";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { TextInput } from "@viva/ui/text-input";
import type { LengthChoice, PlanDraft } from "./plan-draft.ts";

export function LengthFields({
  draft,
  errors,
  onChange,
}: {
  draft: PlanDraft;
  errors: Record<string, string>;
  onChange: (part: Partial<PlanDraft>) => void;
}) {
  const choose = (length: LengthChoice) => {
    const usual = LENGTHS.find((choice) => choice.value === length);
    onChange(
      usual === undefined
        ? { length }
        : {
            length,
            questionCount: String(usual.questionCount),
            durationMinutes: String(usual.durationMinutes),
          },
    );
  };
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SegmentedControl
          label="Length"
          showLabel
          value={draft.length}
          onChange={choose}
          options={[
            ...LENGTHS.map(({ value, label }) => ({ value, label })),
            { value: "own" as const, label: "Own" },
          ]}
        />
        <SegmentedControl
          label="Kind of question"
          showLabel
          value={draft.include}
          onChange={(include) => onChange({ include })}
          options={[
            { value: "text-and-code", label: "Both" },
            { value: "text-only", label: "Text" },
            { value: "code-only", label: "Code" },
          ]}
        />
      </div>
      {draft.length === "own" ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label="Number of questions"
            hint={`${QUESTION_COUNT_LIMITS.min} to ${QUESTION_COUNT_LIMITS.max}`}
            error={errors.questionCount}
          >
            <TextInput
              inputMode="numeric"
              autoComplete="off"
              value={draft.questionCount}
              onChange={(event) => onChange({ questionCount: event.target.value })}
            />
          </Field>
          <Field
            label="Minutes"
            hint={`${DURATION_LIMITS_MINUTES.min} to ${DURATION_LIMITS_MINUTES.max}, for all questions together`}
            error={errors.durationMinutes}
          >
            <TextInput
              inputMode="numeric"
              autoComplete="off"
              value={draft.durationMinutes}
              onChange={(event) => onChange({ durationMinutes: event.target.value })}
            />
          </Field>
        </div>
      ) : null}
    </>
  );
}
