"use client";

import { astRuleSchema, growthSchema } from "@viva/domain/bank/question";
import { Checkbox } from "@viva/ui/checkbox";
import { Field, FieldError } from "@viva/ui/field";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import { Textarea } from "@viva/ui/textarea";
import type { CodeEditorDraft, EditorCodeCriterion } from "./code-editor-draft.ts";

type ErrorOf = (field: keyof EditorCodeCriterion | null) => string | undefined;

/** One criterion: what it says, what it is worth, and how it is judged. */
export function CodeCriterionFields({
  criterion,
  index,
  draft,
  errorOf,
  onChange,
}: {
  criterion: EditorCodeCriterion;
  index: number;
  draft: CodeEditorDraft;
  errorOf: ErrorOf;
  onChange: (part: Partial<EditorCodeCriterion>) => void;
}) {
  const whole = errorOf(null);
  return (
    <>
      {whole === undefined ? null : <FieldError>{whole}</FieldError>}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[minmax(0,1fr)_6rem_11rem]">
        <Field label="Statement" hint="What a good solution does." error={errorOf("statement")}>
          <Textarea
            data-begins={criterion.id}
            data-field={`rubric.${index}.statement`}
            rows={2}
            value={criterion.statement}
            onChange={(event) => onChange({ statement: event.target.value })}
          />
        </Field>
        <Field label="Weight" error={errorOf("weight")}>
          <TextInput
            inputMode="decimal"
            autoComplete="off"
            value={criterion.weight}
            onChange={(event) => onChange({ weight: event.target.value })}
          />
        </Field>
        <Field label="Judged by" error={errorOf("by")}>
          <Select value={criterion.by} onChange={(event) => onChange({ by: readBy(event.target.value) })}>
            {WAYS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="mt-3">
        <Judging criterion={criterion} draft={draft} errorOf={errorOf} onChange={onChange} />
      </div>
    </>
  );
}

const WAYS = [
  { value: "tests", label: "tests" },
  { value: "ast", label: "a rule on the code" },
  { value: "operations", label: "how its work grows" },
  { value: "person", label: "a person" },
] as const;

function readBy(text: string): EditorCodeCriterion["by"] {
  return WAYS.find(({ value }) => value === text)?.value ?? "tests";
}

function Judging({
  criterion,
  draft,
  errorOf,
  onChange,
}: {
  criterion: EditorCodeCriterion;
  draft: CodeEditorDraft;
  errorOf: ErrorOf;
  onChange: (part: Partial<EditorCodeCriterion>) => void;
}) {
  switch (criterion.by) {
    case "person":
      return (
        <p className="text-small text-muted">
          The answer waits in the grading queue until a person has looked at it.
        </p>
      );
    case "tests":
      return (
        <Chosen
          legend="Tests that it counts"
          draft={draft}
          chosen={criterion.tests}
          error={errorOf("tests")}
          onChange={(tests) => onChange({ tests })}
        />
      );
    case "ast":
      return (
        <div className="flex flex-col gap-4">
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
            <Field label="Rule" error={errorOf("rule")}>
              <Select
                value={criterion.rule}
                onChange={(event) => onChange({ rule: astRuleSchema.parse(event.target.value) })}
              >
                {astRuleSchema.options.map((rule) => (
                  <option key={rule} value={rule}>
                    {rule.replaceAll("-", " ")}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              label="Names"
              hint="For imports: modules. For calls: functions."
              optional
              error={errorOf("names")}
            >
              <TextInput
                autoComplete="off"
                value={criterion.names}
                onChange={(event) => onChange({ names: event.target.value })}
              />
            </Field>
            <Field
              label="Within"
              hint="As in Cache.get; all code by default."
              optional
              error={errorOf("within")}
            >
              <TextInput
                autoComplete="off"
                value={criterion.within}
                onChange={(event) => onChange({ within: event.target.value })}
              />
            </Field>
          </div>
          <After criterion={criterion} draft={draft} error={errorOf("after")} onChange={onChange} />
        </div>
      );
    case "operations":
      return (
        <div className="flex flex-col gap-4">
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
            <Field label="Call" hint="With n in it; its work is counted." error={errorOf("call")}>
              <TextInput
                autoComplete="off"
                className="font-mono"
                value={criterion.call}
                onChange={(event) => onChange({ call: event.target.value })}
              />
            </Field>
            <Field label="At n" hint="At least four, each 1.5 times the one before." error={errorOf("sizes")}>
              <TextInput
                autoComplete="off"
                value={criterion.sizes}
                onChange={(event) => onChange({ sizes: event.target.value })}
              />
            </Field>
            <Field label="Grows at most" error={errorOf("grows")}>
              <Select
                value={criterion.grows}
                onChange={(event) => onChange({ grows: growthSchema.parse(event.target.value) })}
              >
                {growthSchema.options.map((growth) => (
                  <option key={growth} value={growth}>
                    {growth}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <Field label="Set-up" hint="Not counted; n is there." optional error={errorOf("setup")}>
            <Textarea
              rows={1}
              spellCheck={false}
              className="font-mono text-control"
              value={criterion.setup}
              onChange={(event) => onChange({ setup: event.target.value })}
            />
          </Field>
          <After criterion={criterion} draft={draft} error={errorOf("after")} onChange={onChange} />
        </div>
      );
  }
}

/** Code that does nothing keeps every rule: so a rule counts only after tests that show that it does something. */
function After({
  criterion,
  draft,
  error,
  onChange,
}: {
  criterion: EditorCodeCriterion;
  draft: CodeEditorDraft;
  error: string | undefined;
  onChange: (part: Partial<EditorCodeCriterion>) => void;
}) {
  const own = criterion.after !== null;
  return (
    <div>
      <Checkbox
        label="Counts only once all visible tests pass"
        checked={!own}
        onChange={() =>
          onChange({
            after: own ? null : draft.tests.filter(({ show }) => show === "visible").map(({ id }) => id),
          })
        }
      />
      {criterion.after === null ? null : (
        <Chosen
          legend="Counts once these pass"
          draft={draft}
          chosen={criterion.after}
          error={error}
          onChange={(after) => onChange({ after })}
        />
      )}
    </div>
  );
}

function Chosen({
  legend,
  draft,
  chosen,
  error,
  onChange,
}: {
  legend: string;
  draft: CodeEditorDraft;
  chosen: readonly string[];
  error: string | undefined;
  onChange: (ids: string[]) => void;
}) {
  return (
    <fieldset>
      <legend className="text-control font-medium">{legend}</legend>
      {draft.tests.length === 0 && chosen.length === 0 ? (
        <p className="text-small text-muted">There are no tests yet: add them above.</p>
      ) : (
        <div className="grid gap-x-4 sm:grid-cols-2">
          {chosen
            .filter((id) => !draft.tests.some((test) => test.id === id))
            .map((id) => (
              <Checkbox
                key={id}
                label="A test that was deleted"
                checked
                onChange={() => onChange(chosen.filter((each) => each !== id))}
              />
            ))}
          {draft.tests.map(({ id, name, show }, index) => (
            <Checkbox
              key={id}
              label={<span className="break-words">{name.trim() === "" ? `Test ${index + 1}` : name}</span>}
              detail={show === "hidden" ? "hidden" : undefined}
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
          ))}
        </div>
      )}
      {error === undefined ? null : <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
