"use client";

import { useMutation } from "@tanstack/react-query";
import { organisationNameSchema } from "@viva/domain/identity/organisation";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { TextInput } from "@viva/ui/text-input";
import { type FormEvent, useId, useState } from "react";
import * as z from "zod";
import { fieldErrors } from "../forms/field-errors.ts";
import { useFormErrors } from "../forms/use-form-errors.ts";

const inputSchema = z.object({ name: organisationNameSchema });

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
  const [name, setName] = useState(initial);
  const { form, errors, refused, show, refuse } = useFormErrors();
  const saving = useMutation({ mutationFn: save, onError: refuse });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = inputSchema.safeParse({ name });
    show(parsed.success ? {} : fieldErrors(parsed.error));
    if (parsed.success) saving.mutate(parsed.data.name);
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
        <Field label="Name" error={errors.name ?? refused}>
          <TextInput autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
