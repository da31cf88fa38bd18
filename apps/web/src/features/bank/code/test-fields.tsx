"use client";

import type { Language } from "@viva/domain/execution/run";
import { compareSchema } from "@viva/domain/execution/test-case";
import { Button } from "@viva/ui/button";
import { Field } from "@viva/ui/field";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import { Textarea } from "@viva/ui/textarea";
import { Disclosure } from "../../review/disclosure.tsx";
import type { EditorTest } from "./code-editor-draft.ts";

/** All fields of one test. */
export function TestFields({
  test,
  number,
  others,
  language,
  errorOf,
  returned,
  onChange,
}: {
  test: EditorTest;
  number: number;
  others: readonly EditorTest[];
  language: Language;
  errorOf: (field: keyof EditorTest) => string | undefined;
  /** What the reference returned when it was tried last; null where that is not known. */
  returned: string | null;
  onChange: (part: Partial<EditorTest>) => void;
}) {
  const compares = test.expects === "value" || test.expects === "reference";
  const offersReturned = test.expects === "value" && returned !== null && returned !== test.expected;
  return (
    <fieldset className="mt-2 mb-2 flex flex-col gap-4 border-l-2 border-line pl-4">
      <legend className="sr-only">Test {number}</legend>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <Field label="Name" hint="What it shows, as in: an empty list gives 0." error={errorOf("name")}>
          <TextInput
            data-name-of={test.id}
            autoComplete="off"
            value={test.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </Field>
        <SegmentedControl
          label="Shown to candidates"
          showLabel
          value={test.show}
          onChange={(show) => onChange({ show })}
          options={[
            { value: "visible", label: "Visible" },
            { value: "hidden", label: "Hidden" },
          ]}
        />
      </div>
      {test.show === "hidden" ? (
        <Field
          label="Said when it fails"
          hint="One sentence: the property that does not hold. It must not give the input away."
          error={errorOf("property")}
        >
          <TextInput
            autoComplete="off"
            value={test.property}
            onChange={(event) => onChange({ property: event.target.value })}
          />
        </Field>
      ) : null}
      <SegmentedControl
        label="Runs"
        showLabel
        value={test.runs}
        onChange={(runs) => onChange({ runs })}
        options={[
          { value: "call", label: language === "sql" ? "A query" : "An expression" },
          { value: "snippet", label: "Statements" },
        ]}
        className="max-w-80"
      />
      <CodeArea
        label={test.runs === "call" ? "Expression" : "Statements"}
        hint={
          language === "sql"
            ? "Runs after the answer. Left empty, the result of the answer itself counts."
            : test.runs === "call"
              ? "Its value is compared, as in total([1, 2, 3])."
              : "The value of the last one is compared."
        }
        error={errorOf("code")}
        value={test.code}
        onChange={(code) => onChange({ code })}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Field label="Expects">
          <Select
            value={test.expects}
            onChange={(event) => onChange({ expects: readExpects(event.target.value) })}
          >
            {EXPECTS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        {compares ? (
          <Field label="Compared">
            <Select
              value={test.compare}
              onChange={(event) => onChange({ compare: compareSchema.parse(event.target.value) })}
            >
              <option value="exact">exactly</option>
              <option value="approx">floats nearly</option>
              <option value="unordered">in any order</option>
            </Select>
          </Field>
        ) : null}
        {compares && test.compare === "approx" ? (
          <Field label="Largest difference" error={errorOf("tolerance")}>
            <TextInput
              inputMode="decimal"
              autoComplete="off"
              value={test.tolerance}
              onChange={(event) => onChange({ tolerance: event.target.value })}
            />
          </Field>
        ) : null}
      </div>
      {test.expects === "reference" ? null : (
        <div>
          <CodeArea
            label={EXPECTED_LABELS[test.expects]}
            hint={EXPECTED_HINTS[test.expects]}
            error={errorOf("expected")}
            value={test.expected}
            onChange={(expected) => onChange({ expected })}
          />
          {offersReturned ? (
            <Button size="s" className="mt-1.5 max-w-full" onClick={() => onChange({ expected: returned })}>
              <span className="truncate">Take what the reference returned: {returned}</span>
            </Button>
          ) : null}
        </div>
      )}
      <Disclosure
        summary="Set-up, drawn inputs, weight and time"
        open={["setup", "given", "weight", "limitMs", "after"].some((field) =>
          errorOf(field as keyof EditorTest),
        )}
      >
        <div className="flex flex-col gap-4">
          <CodeArea
            label="Set-up"
            optional
            hint="Statements that run after the answer’s code and before the test."
            error={errorOf("setup")}
            value={test.setup}
            onChange={(setup) => onChange({ setup })}
          />
          {language === "sql" ? null : (
            <CodeArea
              label="Drawn inputs"
              optional
              hint="For hidden tests: a line a name, as in n: { integer: [1, 9] }. Drawn anew for each answer."
              error={errorOf("given")}
              value={test.given}
              onChange={(given) => onChange({ given })}
            />
          )}
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
            <Field label="Weight" hint="Within its criterion." error={errorOf("weight")}>
              <TextInput
                inputMode="decimal"
                autoComplete="off"
                value={test.weight}
                onChange={(event) => onChange({ weight: event.target.value })}
              />
            </Field>
            <Field label="Time, in ms" hint="Of computing." error={errorOf("limitMs")}>
              <TextInput
                inputMode="numeric"
                autoComplete="off"
                value={test.limitMs}
                onChange={(event) => onChange({ limitMs: event.target.value })}
              />
            </Field>
            <Field label="Counts once passes" optional error={errorOf("after")}>
              <Select
                value={test.after ?? ""}
                onChange={(event) => onChange({ after: event.target.value || null })}
              >
                <option value="">in any case</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name.trim() === "" ? "a test without a name" : other.name}
                  </option>
                ))}
                {test.after === null || others.some(({ id }) => id === test.after) ? null : (
                  <option value={test.after}>a test that was deleted</option>
                )}
              </Select>
            </Field>
          </div>
        </div>
      </Disclosure>
    </fieldset>
  );
}

const EXPECTS = [
  { value: "value", label: "returns a value" },
  { value: "raises", label: "raises an exception" },
  { value: "prints", label: "prints a text" },
  { value: "reference", label: "does what the reference does" },
  { value: "holds", label: "a result for which something holds" },
] as const;

function readExpects(text: string): EditorTest["expects"] {
  return EXPECTS.find(({ value }) => value === text)?.value ?? "value";
}

const EXPECTED_LABELS = {
  value: "Value",
  raises: "Exception",
  prints: "Text",
  holds: "What holds",
} as const;

const EXPECTED_HINTS = {
  value: 'As in JSON: 6, 1.5, true, null, "text", [1, 2], { status: 403 }. A tuple: { $tuple: [1, 2] }.',
  raises: "Its name, as in ValueError; what is derived from it counts too.",
  prints: "Spaces at the ends of lines do not count.",
  holds: "An expression with result, as in len(result) == n.",
} as const;

function CodeArea({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
}: {
  label: string;
  hint: string;
  error: string | undefined;
  optional?: boolean;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint} error={error} optional={optional}>
      <Textarea
        rows={1}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="font-mono text-control"
      />
    </Field>
  );
}
