"use client";

import { useMutation } from "@tanstack/react-query";
import { organisationNameSchema } from "@viva/domain/identity/organisation";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { TextInput } from "@viva/ui/text-input";
import { type FormEvent, useId, useRef, useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { focusFirstInvalid } from "../forms/field-errors.ts";

/** The name of an organisation, new or not. */
export function NameDialog({
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
  initial: string;
  /** Rejects with the error of the call; what was typed then stays. */
  save: (name: string) => Promise<void>;
  onClose: () => void;
}) {
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const refuse = (message: string) => {
    setError(message);
    focusFirstInvalid(form);
  };
  const saving = useMutation({ mutationFn: save, onError: (fault) => refuse(describeError(fault)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = organisationNameSchema.safeParse(name);
    if (!parsed.success) return refuse(parsed.error.issues[0]?.message ?? "");
    setError(null);
    saving.mutate(parsed.data);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      width="s"
      title={heading}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={saving.isPending}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} ref={form} noValidate onSubmit={submit}>
        <Field label="Name" error={error}>
          <TextInput autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
