"use client";

import { useMutation } from "@tanstack/react-query";
import {
  type DeletionPreview,
  deleteAccountSchema,
  type SetsAfterwards,
} from "@viva/domain/identity/account";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { PasswordInput } from "@viva/ui/password-input";
import { RadioGroup } from "@viva/ui/radio-group";
import { TextInput } from "@viva/ui/text-input";
import { type FormEvent, useId, useState } from "react";
import { closeSession } from "../../client/session.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { fieldErrors } from "../forms/field-errors.ts";
import { useFormErrors } from "../forms/use-form-errors.ts";
import { DeletionEffect } from "./deletion-effect.tsx";
import { forgetOnDevice } from "./forget-on-device.ts";

/** Says what goes, asks for password and address, and what becomes of sets that others use. */
export function DeletionDialog({
  open,
  userId,
  email,
  preview,
  onClose,
}: {
  open: boolean;
  userId: string;
  email: string;
  preview: DeletionPreview;
  onClose: () => void;
}) {
  const formId = useId();
  const [afterwards, setAfterwards] = useState<SetsAfterwards["kind"]>("keep");
  const { form, errors, refused, show, refuse } = useFormErrors();
  const [leaving, setLeaving] = useState(false);
  const remove = useMutation(
    useTRPC().identity.deleteAccount.mutationOptions({
      onSuccess: async () => {
        setLeaving(true);
        await forgetOnDevice(userId);
        await closeSession();
        // A full load, so that nothing of this account stays in memory.
        window.location.assign("/account-deleted");
      },
      onError: refuse,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const input = deleteAccountSchema.safeParse({
      password: fields.get("password"),
      confirmation: fields.get("confirmation"),
      sets: afterwards === "keep" ? { kind: "keep" } : { kind: "hand-over", to: fields.get("heir") },
    });
    const typed = String(fields.get("confirmation")).trim().toLowerCase();
    const found = {
      ...(input.success ? {} : fieldErrors(input.error)),
      ...(typed === email.toLowerCase()
        ? {}
        : { confirmation: `Type the address of this account, ${email}.` }),
    };
    show(found);
    if (input.success && Object.keys(found).length === 0) remove.mutate(input.data);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next && !leaving) onClose();
      }}
      title="Delete your account?"
      actions={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button type="submit" form={formId} variant="danger" busy={remove.isPending || leaving}>
            Delete the account
          </Button>
        </>
      }
    >
      <form id={formId} ref={form} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <DeletionEffect preview={preview} afterwards={afterwards} />
        {preview.setsKept.length === 0 ? null : (
          <RadioGroup
            legend="Published sets"
            value={afterwards}
            onChange={setAfterwards}
            options={[
              {
                value: "keep",
                label: "Stay without a name",
                detail: "Others go on drawing from them. Only admins can change them.",
              },
              {
                value: "hand-over",
                label: "Go to another interviewer",
                detail: "They become the owner, and look after the questions and their grades.",
              },
            ]}
          />
        )}
        {afterwards === "keep" ? null : (
          <Field label="E-mail of the interviewer" error={errors["sets.to"]}>
            <TextInput name="heir" type="email" inputMode="email" spellCheck={false} autoComplete="off" />
          </Field>
        )}
        {refused === null ? null : (
          <Notice tone="bad" live>
            {refused}
          </Notice>
        )}
        <Field
          label="Your e-mail address"
          error={errors.confirmation}
          hint={<span className="break-all">To confirm, type {email}</span>}
        >
          <TextInput
            name="confirmation"
            type="email"
            inputMode="email"
            spellCheck={false}
            autoCapitalize="none"
            autoComplete="off"
          />
        </Field>
        <Field label="Your password" error={errors.password}>
          <PasswordInput name="password" autoComplete="current-password" />
        </Field>
      </form>
    </Dialog>
  );
}
