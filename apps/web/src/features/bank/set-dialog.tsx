"use client";

import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { TextInput } from "@viva/ui/text-input";
import { Textarea } from "@viva/ui/textarea";
import { type FormEvent, useId, useRef, useState } from "react";
import { describeError, findFieldErrors } from "../../client/service-error.ts";
import { focusFirstInvalid } from "../forms/field-errors.ts";

export type SetText = { title: string; description: string };

/** Title and description of a set, new or not. */
export function SetDialog({
  open,
  heading,
  confirm,
  initial,
  save,
  onClose,
}: {
  open: boolean;
  heading: string;
  confirm: string;
  initial: SetText;
  /** Rejects with the error of the call; what was typed then stays. */
  save: (text: SetText) => Promise<void>;
  onClose: () => void;
}) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setErrors({});
    setRefused(null);
    setBusy(true);
    try {
      await save(text);
    } catch (error) {
      const fields = findFieldErrors(error);
      if (fields === null) setRefused(describeError(error));
      else setErrors(fields);
      focusFirstInvalid(form);
    }
    setBusy(false);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={heading}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="flex flex-col gap-4"
      >
        {refused === null ? null : (
          <Notice tone="bad" live>
            {refused}
          </Notice>
        )}
        <Field label="Title" error={errors.title}>
          <TextInput
            autoComplete="off"
            value={text.title}
            onChange={(event) => setText({ ...text, title: event.target.value })}
          />
        </Field>
        <Field
          label="Description"
          optional
          hint="What it is for. Candidates read it when they choose."
          error={errors.description}
        >
          <Textarea
            rows={3}
            value={text.description}
            onChange={(event) => setText({ ...text, description: event.target.value })}
          />
        </Field>
      </form>
    </Dialog>
  );
}
