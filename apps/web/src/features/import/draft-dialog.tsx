"use client";

import { type DraftContent, draftContentSchema } from "@viva/domain/bank/drafts";
import type { ImportDraft } from "@viva/domain/bank/import-views";
import type { TopicView } from "@viva/domain/bank/views";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import { Textarea } from "@viva/ui/textarea";
import { type FormEvent, useId, useRef, useState } from "react";
import { focusFirstInvalid } from "../forms/field-errors.ts";
import { withStatements } from "./model/with-statements.ts";

/** Words a draft before it is added. All the rest can be written in the question's own editor afterwards. */
export function DraftDialog({
  draft,
  topics,
  onSave,
  onClose,
}: {
  draft: ImportDraft;
  topics: readonly TopicView[];
  onSave: (content: DraftContent) => void;
  onClose: () => void;
}) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { content } = draft;
  const [title, setTitle] = useState(content.title);
  const [topic, setTopic] = useState(content.topics[0] ?? "");
  const [prompt, setPrompt] = useState(content.prompt);
  const [reference, setReference] = useState(content.reference);
  const [criteria, setCriteria] = useState(content.rubric.map(({ statement }) => statement).join("\n"));
  const [errors, setErrors] = useState<Record<string, string>>({});

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [, ...others] = content.topics;
    const edited = draftContentSchema.safeParse({
      ...content,
      title: title.trim(),
      topics: topic === "" ? [] : [topic, ...others.filter((other) => other !== topic)],
      prompt,
      reference,
      ...(content.kind === "code" ? {} : { rubric: withStatements(content.rubric, criteria) }),
    });
    if (edited.success && edited.data.title !== "") return onSave(edited.data);
    const problems = edited.success ? ["title"] : edited.error.issues.map(({ path }) => String(path[0]));
    setErrors(Object.fromEntries(problems.map((field) => [field, messages[field] ?? "This does not fit."])));
    focusFirstInvalid(form);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      width="l"
      title="Edit the draft"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary">
            Save
          </Button>
        </>
      }
    >
      <form id={formId} ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label="Title" error={errors.title}>
          <TextInput autoComplete="off" value={title} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Field label="Topic" error={errors.topics}>
          <Select value={topic} onChange={(event) => setTopic(event.target.value)}>
            <option value="">No topic yet</option>
            {topics.map(({ id, name }) => (
              <option key={id} value={id}>
                {name} ({id})
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Prompt" hint="What the candidate reads, in Markdown." error={errors.prompt}>
          <Textarea rows={3} value={prompt} onChange={(event) => setPrompt(event.target.value)} />
        </Field>
        <Field label="Reference answer" optional error={errors.reference}>
          <Textarea rows={4} value={reference} onChange={(event) => setReference(event.target.value)} />
        </Field>
        {content.kind === "code" ? (
          <p className="text-small text-muted">
            Code, tests and criteria came with it. They can be changed on the page of the question once it is
            added.
          </p>
        ) : (
          <Field
            label="Criteria"
            optional
            hint="One on each line: what an answer must state. At most 12."
            error={errors.rubric}
          >
            <Textarea rows={4} value={criteria} onChange={(event) => setCriteria(event.target.value)} />
          </Field>
        )}
      </form>
    </Dialog>
  );
}

const messages: Record<string, string> = {
  title: "Give it a title of at most 140 characters.",
  prompt: "The prompt is longer than 20,000 characters: shorten it.",
  reference: "The answer is longer than 20,000 characters: shorten it.",
  rubric: "At most 12 criteria, each of at most 400 characters: shorten or join some.",
};
