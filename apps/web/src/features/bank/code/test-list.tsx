"use client";

import type { Trial } from "@viva/domain/bank/trial";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { EmptyState } from "@viva/ui/empty-state";
import { FieldError } from "@viva/ui/field";
import { IconButton } from "@viva/ui/icon-button";
import { ChevronRight, Plus, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { afterPaint } from "../after-paint.ts";
import { OPEN_FIELD } from "../go-to-field.ts";
import { MoveButtons } from "../move-buttons.tsx";
import { movedTo } from "../moved-to.ts";
import { type CodeEditorDraft, type EditorTest, newTest } from "./code-editor-draft.ts";
import { TestFields } from "./test-fields.tsx";

const MOST_TESTS = 60;

/** The tests, folded to a line each; one that is open shows all its fields. */
export function TestList({
  draft,
  errors,
  trial,
  onChange,
  onRemoved,
}: {
  draft: CodeEditorDraft;
  errors: Record<string, string>;
  trial: Trial | null;
  onChange: (tests: EditorTest[]) => void;
  onRemoved: (what: string) => void;
}) {
  const { tests } = draft;
  const adding = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const fold = (id: string, unfold: boolean) =>
    setOpen((before) => new Set(unfold ? [...before, id] : [...before].filter((each) => each !== id)));

  useEffect(() => {
    const listen = (event: Event) => {
      const field = event instanceof CustomEvent && typeof event.detail === "string" ? event.detail : "";
      const [part, index] = field.split(".");
      const id = tests[Number(index)]?.id;
      if (part === "tests" && id !== undefined) setOpen((before) => new Set([...before, id]));
    };
    document.addEventListener(OPEN_FIELD, listen);
    return () => document.removeEventListener(OPEN_FIELD, listen);
  }, [tests]);

  const add = () => {
    const test = newTest(tests);
    onChange([...tests, test]);
    fold(test.id, true);
    afterPaint(() => document.querySelector<HTMLElement>(`[data-name-of="${test.id}"]`)?.focus());
  };
  const move = (from: number, to: number) => onChange(movedTo(tests, from, to));
  const hidden = tests.filter(({ show }) => show === "hidden").length;
  return (
    <Card data-field="tests">
      <CardHeader
        title="Tests"
        aside={tests.length === 0 ? undefined : `${tests.length} of ${MOST_TESTS}, ${hidden} hidden`}
      />
      <p className="mt-0.5 text-small text-muted">
        Each runs on its own after the answer’s code. A candidate sees visible tests while writing; of a
        hidden one only its sentence, when it fails.
      </p>
      {errors.tests === undefined ? null : <FieldError>{errors.tests}</FieldError>}
      {tests.length === 0 ? (
        <EmptyState title="No tests yet">Begin with the example of the prompt, as a visible test.</EmptyState>
      ) : (
        <ol className="mt-3">
          {tests.map((test, index) => (
            <li key={test.id} data-field={`tests.${index}`} className="border-line py-2 not-first:border-t">
              <div className="flex items-center gap-1">
                <button
                  type="button"
                  aria-expanded={open.has(test.id)}
                  onClick={() => fold(test.id, !open.has(test.id))}
                  className="group flex min-h-9 min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1 rounded-xs text-left"
                >
                  <ChevronRight
                    aria-hidden
                    className="size-4 shrink-0 text-muted transition-transform group-aria-expanded:rotate-90"
                  />
                  <span className="min-w-0 font-medium break-words">
                    {test.name.trim() === "" ? `Test ${index + 1}` : test.name}
                  </span>
                  <Chip tone={test.show === "hidden" ? "warn" : "neutral"}>{test.show}</Chip>
                  {hasErrors(errors, index) ? <Chip tone="bad">to mend</Chip> : null}
                </button>
                <MoveButtons
                  what={`test ${index + 1}`}
                  onUp={index === 0 ? null : () => move(index, index - 1)}
                  onDown={index === tests.length - 1 ? null : () => move(index, index + 1)}
                />
                <IconButton
                  label={`Delete test ${index + 1}`}
                  icon={<Trash2 aria-hidden />}
                  tone="danger"
                  onClick={() => {
                    onRemoved(`Test ${index + 1}`);
                    onChange(tests.filter((other) => other.id !== test.id));
                    afterPaint(() => adding.current?.focus());
                  }}
                />
              </div>
              {errors[`tests.${index}`] === undefined ? null : (
                <FieldError>{errors[`tests.${index}`]}</FieldError>
              )}
              {open.has(test.id) ? (
                <TestFields
                  test={test}
                  number={index + 1}
                  others={tests.filter((other) => other.id !== test.id)}
                  language={draft.runtime}
                  errorOf={(field) => errors[`tests.${index}.${field}`]}
                  returned={returnedOf(trial, test)}
                  onChange={(part) =>
                    onChange(tests.map((other) => (other.id === test.id ? { ...other, ...part } : other)))
                  }
                />
              ) : null}
            </li>
          ))}
        </ol>
      )}
      <Button
        ref={adding}
        icon={<Plus aria-hidden />}
        disabled={tests.length >= MOST_TESTS}
        onClick={add}
        className="mt-2"
      >
        Add a test
      </Button>
    </Card>
  );
}

function hasErrors(errors: Record<string, string>, index: number): boolean {
  return Object.keys(errors).some(
    (field) => field === `tests.${index}` || field.startsWith(`tests.${index}.`),
  );
}

/** What the reference returned in the newest try, where that test was called so; null where that is not known. */
function returnedOf(trial: Trial | null, test: EditorTest): string | null {
  const reference = trial?.result?.runs.find(({ role }) => role === "reference");
  return reference?.tests.find(({ name }) => name === test.name.trim())?.returned ?? null;
}
