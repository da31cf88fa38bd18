"use client";

import { useMutation } from "@tanstack/react-query";
import { changePasswordSchema } from "@viva/domain/identity/account";
import { PASSWORD_MIN_LENGTH } from "@viva/domain/identity/credentials";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { PasswordInput } from "@viva/ui/password-input";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { useTRPC } from "../../client/trpc.tsx";
import { fieldErrors } from "../forms/field-errors.ts";
import { useFormErrors } from "../forms/use-form-errors.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { count } from "../time/format-time.ts";

export function PasswordCard({ email, shared }: { email: string; shared: boolean }) {
  return (
    <Card aria-labelledby="password">
      <CardHeader id="password" title="Password" />
      {shared ? (
        <p className="mt-1.5 text-muted">
          Everybody who tries Viva here knows the password of this demo account, so nobody can change it.
        </p>
      ) : (
        <PasswordForm email={email} />
      )}
    </Card>
  );
}

function PasswordForm({ email }: { email: string }) {
  const router = useRouter();
  const toast = useToast();
  const hydrated = useHydrated();
  const { form, errors, refused, show, refuse } = useFormErrors();
  const change = useMutation(
    useTRPC().identity.changePassword.mutationOptions({
      onSuccess: ({ ended }) => {
        form.current?.reset();
        toast({
          title: "Password changed",
          detail:
            ended === 0
              ? "You stay signed in here."
              : `You stay signed in here. ${count(ended, "other sign-in")} ended.`,
        });
        router.refresh();
      },
      onError: refuse,
    }),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = changePasswordSchema.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    show(input.success ? {} : fieldErrors(input.error));
    if (input.success) change.mutate(input.data);
  };
  return (
    <form ref={form} method="post" noValidate onSubmit={submit} className="mt-3 flex flex-col gap-3">
      {refused === null ? null : (
        <Notice tone="bad" live>
          {refused}
        </Notice>
      )}
      {/* For password managers, which look for the account beside the password. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field label="Current password" error={errors.currentPassword}>
        <PasswordInput name="currentPassword" autoComplete="current-password" required />
      </Field>
      <Field
        label="New password"
        error={errors.newPassword}
        hint={`At least ${PASSWORD_MIN_LENGTH} characters. A few words in a row are fine. Everywhere else you will have to sign in again.`}
      >
        <PasswordInput name="newPassword" autoComplete="new-password" required />
      </Field>
      <Button type="submit" busy={change.isPending} disabled={!hydrated} className="self-start">
        Change the password
      </Button>
    </form>
  );
}
