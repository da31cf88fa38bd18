"use client";

import { type Language, languageSchema } from "@viva/domain/execution/run";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Field, FieldError } from "@viva/ui/field";
import { IconButton } from "@viva/ui/icon-button";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import clsx from "clsx";
import { Plus, Trash2 } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { CodeEditor } from "../../room/answer/code-editor.tsx";
import { EditorLine } from "../../room/answer/editor-line.tsx";
import type { EditorHandle } from "../../room/answer/editor-props.ts";
import { useEditorSettings } from "../../room/answer/editor-settings.ts";
import { OPEN_FIELD } from "../go-to-field.ts";
import { LANGUAGE_NAMES } from "../language-names.ts";
import { type CodeEditorDraft, newPlanted } from "./code-editor-draft.ts";

const MOST_PLANTED = 12;
/** `planted-3` names a wrong solution by its id, the others what they are. */
type FileName = string;

/** The files of a question with code, one of them in the editor. */
export function CodeFiles({
  questionId,
  userId,
  readOnly,
  draft,
  errors,
  onChange,
  onRemoved,
}: {
  questionId: string;
  userId: string;
  readOnly: boolean;
  draft: CodeEditorDraft;
  errors: Record<string, string>;
  onChange: (part: Partial<CodeEditorDraft>) => void;
  onRemoved: (what: string) => void;
}) {
  const [chosen, setChosen] = useState<FileName>("solution");
  const group = useId();
  const files = filesOf(draft, errors);
  const file = files.find(({ name }) => name === chosen) ?? files[0];
  const planted = draft.planted.findIndex(({ id }) => id === file?.name);
  const wrong = draft.planted[planted];
  const body = useOpening(setChosen, draft);

  const write = (text: string) => {
    if (file === undefined || text === file.text) return;
    if (wrong === undefined) onChange({ [file.name]: text });
    else
      onChange({
        planted: draft.planted.map((each) => (each.id === wrong.id ? { ...each, code: text } : each)),
      });
  };
  const add = () => {
    const added = newPlanted();
    onChange({
      planted: [...draft.planted, { ...added, code: draft.planted.length === 0 ? draft.solution : "" }],
    });
    setChosen(added.id);
    requestAnimationFrame(() => body.current?.querySelector("input")?.focus());
  };
  if (file === undefined) return null;
  return (
    <Card>
      <CardHeader title="Code" aside={`${draft.planted.length} of ${MOST_PLANTED} wrong solutions`} />
      <p className="mt-0.5 text-small text-muted">
        The reference has to pass every test. Each wrong solution, and the starter as it is, has to fail one.
      </p>
      <Field label="Language" className="mt-3 max-w-56" error={errors.runtime}>
        <Select
          name="runtime"
          data-field="runtime"
          value={draft.runtime}
          onChange={(event) => onChange({ runtime: languageSchema.parse(event.target.value) })}
        >
          {languageSchema.options.map((language) => (
            <option key={language} value={language}>
              {LANGUAGE_NAMES[language]}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className="mt-4">
        <legend className="mb-1.5 text-control font-medium">File</legend>
        <div className="flex flex-wrap gap-1.5">
          {files.map((each) => (
            <label
              key={each.name}
              className={clsx(
                "relative flex min-h-8 max-w-64 cursor-pointer items-center gap-1.5 rounded-s border border-line px-2.5 text-control text-muted max-sm:min-h-11",
                "hover:text-ink has-checked:border-line-strong has-checked:bg-sunken has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent",
              )}
            >
              <input
                type="radio"
                name={group}
                checked={each.name === file.name}
                onChange={() => setChosen(each.name)}
                className="sr-only"
              />
              <span className="truncate">{each.label}</span>
              {each.error === undefined ? null : (
                <span className="text-bad">
                  <span aria-hidden>●</span>
                  <span className="sr-only">, something is missing</span>
                </span>
              )}
            </label>
          ))}
          <Button
            size="s"
            icon={<Plus aria-hidden />}
            disabled={draft.planted.length >= MOST_PLANTED}
            onClick={add}
          >
            Wrong solution
          </Button>
        </div>
      </fieldset>
      {errors.planted === undefined ? null : <FieldError>{errors.planted}</FieldError>}
      <div ref={body} className="mt-3">
        {wrong === undefined ? (
          <p className="mb-2 text-small text-muted">{file.hint}</p>
        ) : (
          <div className="mb-3 flex items-end gap-2">
            <Field
              label="The mistake"
              hint="What is wrong with it, in a few words."
              error={errors[`planted.${planted}.name`]}
              className="flex-1"
            >
              <TextInput
                autoComplete="off"
                value={wrong.name}
                onChange={(event) =>
                  onChange({
                    planted: draft.planted.map((each) =>
                      each.id === wrong.id ? { ...each, name: event.target.value } : each,
                    ),
                  })
                }
              />
            </Field>
            <IconButton
              label={`Delete wrong solution ${planted + 1}`}
              icon={<Trash2 aria-hidden />}
              tone="danger"
              className="mb-6"
              onClick={() => {
                onRemoved(`Wrong solution ${planted + 1}`);
                onChange({ planted: draft.planted.filter((each) => each.id !== wrong.id) });
                setChosen("solution");
              }}
            />
          </div>
        )}
        <FileEditor
          field={wrong === undefined ? file.name : `planted.${planted}`}
          // A grammar belongs to the text that it was opened with.
          id={`${questionId}/${draft.runtime}/${file.name}`}
          userId={userId}
          language={file.name === "fixture" ? "sql" : draft.runtime}
          label={file.label}
          text={file.text}
          readOnly={readOnly}
          onChange={write}
        />
        {file.error === undefined || wrong?.name.trim() === "" ? null : <FieldError>{file.error}</FieldError>}
      </div>
    </Card>
  );
}

interface CodeFile {
  name: FileName;
  label: string;
  hint: string;
  text: string;
  error: string | undefined;
}

function filesOf(draft: CodeEditorDraft, errors: Record<string, string>): CodeFile[] {
  return [
    {
      name: "solution",
      label: "Reference solution",
      hint: "Shown after grading. It has to pass every test.",
      text: draft.solution,
      error: errors.solution,
    },
    {
      name: "starter",
      label: "Starter",
      hint: "What the candidate begins with: the signature, and what it is to do.",
      text: draft.starter,
      error: errors.starter,
    },
    ...(draft.runtime === "sql" || draft.fixture.trim() !== ""
      ? [
          {
            name: "fixture",
            label: "Tables",
            hint:
              draft.runtime === "sql"
                ? "SQL that makes and fills the tables, before each test."
                : "Kept, and read for SQL only.",
            text: draft.fixture,
            error: errors.fixture,
          },
        ]
      : []),
    ...draft.planted.map(({ id, name, code }, index) => ({
      name: id,
      label: `Wrong: ${name.trim() === "" ? index + 1 : name}`,
      hint: "",
      text: code,
      error: errors[`planted.${index}`] ?? errors[`planted.${index}.name`] ?? errors[`planted.${index}.code`],
    })),
  ];
}

/** Going to what a problem is about opens its file. The marks stand at the card, whichever file is open. */
function useOpening(open: (name: FileName) => void, draft: CodeEditorDraft) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const listen = (event: Event) => {
      const field = event instanceof CustomEvent && typeof event.detail === "string" ? event.detail : "";
      const [part = "", index] = field.split(".");
      if (["solution", "starter", "fixture"].includes(part)) open(part);
      if (part === "planted") open(draft.planted[Number(index)]?.id ?? "solution");
    };
    document.addEventListener(OPEN_FIELD, listen);
    return () => document.removeEventListener(OPEN_FIELD, listen);
  }, [open, draft.planted]);
  return body;
}

function FileEditor({
  field,
  id,
  userId,
  language,
  label,
  text,
  readOnly,
  onChange,
}: {
  field: string;
  id: string;
  userId: string;
  language: Language;
  label: string;
  text: string;
  readOnly: boolean;
  onChange: (text: string) => void;
}) {
  const [settings] = useEditorSettings(userId);
  const [tabLeaves, setTabLeaves] = useState(false);
  const handle = useRef<EditorHandle>(null);
  return (
    <>
      <div
        data-field={field}
        className="relative h-80 min-h-40 resize-y overflow-hidden rounded-m border border-line"
      >
        <CodeEditor
          id={id}
          language={language}
          label={label}
          text={text}
          readOnly={readOnly}
          errorLine={null}
          problems={[]}
          onChange={onChange}
          tabLeaves={tabLeaves}
          onToggleTab={() => setTabLeaves((leaves) => !leaves)}
          settings={settings}
          suggestions={null}
          handle={handle}
        />
      </div>
      <EditorLine
        problems={[]}
        news={null}
        onGoTo={() => undefined}
        choice={settings.editor}
        tabLeaves={tabLeaves}
      />
    </>
  );
}
