"use client";

import { useMutation } from "@tanstack/react-query";
import { PASSWORD_MIN_LENGTH, signUpSchema } from "@viva/domain/identity/credentials";
import { Button } from "@viva/ui/button";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { PasswordInput } from "@viva/ui/password-input";
import { TextInput } from "@viva/ui/text-input";
import type { Route } from "next";
import Link from "next/link";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { describeError, findServiceError } from "../../client/service-error.ts";
import { openSession } from "../../client/session.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { fieldErrors, focusFirstInvalid } from "../forms/field-errors.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { forgetRooms } from "../offline/kept-room.ts";

export function SignUpForm({ next }: { next: Route }) {
  const form = useRef<HTMLFormElement>(null);
  const hydrated = useHydrated();
  const signUp = useMutation(useTRPC().identity.signUp.mutationOptions());
  const [errors, setErrors] = useState<Record<string, ReactNode>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const show = (found: Record<string, ReactNode>, message: string | null) => {
    setErrors(found);
    setRefused(message);
    focusFirstInvalid(form);
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = signUpSchema.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    show(input.success ? {} : fieldErrors(input.error), null);
    if (!input.success) return;
    setBusy(true);
    try {
      await signUp.mutateAsync(input.data);
    } catch (error) {
      setBusy(false);
      const refusal = findServiceError(error);
      if (refusal?.field === "email")
        show({ email: <EmailTaken email={input.data.email} next={next} /> }, null);
      else if (refusal !== null && refusal.field !== null) show({ [refusal.field]: refusal.message }, null);
      else show({}, describeError(error));
      return;
    }
    const refusal = await openSession(input.data);
    if (refusal === null) {
      await forgetRooms();
      window.location.assign(next);
      return;
    }
    setBusy(false);
    show({}, `Your account was made, but signing in did not work: ${refusal.message}`);
  };

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-4"
    >
      {refused === null ? null : (
        <Notice tone="bad" live>
          {refused}
        </Notice>
      )}
      <Field label="Name" error={errors.name}>
        <TextInput name="name" autoComplete="name" required />
      </Field>
      <Field label="E-mail" error={errors.email} hint="Only for signing in. Nothing is sent to it.">
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          spellCheck={false}
          required
        />
      </Field>
      <Field
        label="Password"
        error={errors.password}
        hint={`At least ${PASSWORD_MIN_LENGTH} characters. A few words in a row are fine.`}
      >
        <PasswordInput name="password" autoComplete="new-password" required />
      </Field>
      <Button type="submit" variant="primary" size="l" busy={busy} disabled={!hydrated}>
        Create account
      </Button>
      <p className="text-small text-muted">
        Have an account?{" "}
        <Link className="link" href={`/sign-in?callbackUrl=${encodeURIComponent(next)}`}>
          Sign in
        </Link>
      </p>
    </form>
  );
}

function EmailTaken({ email, next }: { email: string; next: Route }) {
  return (
    <>
      There is an account with this address.{" "}
      <Link
        className="link"
        href={`/sign-in?callbackUrl=${encodeURIComponent(next)}&email=${encodeURIComponent(email)}`}
      >
        Sign in with it
      </Link>
    </>
  );
}
