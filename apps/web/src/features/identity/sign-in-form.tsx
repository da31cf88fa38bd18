"use client";

import { signInSchema } from "@viva/domain/identity/credentials";
import { Button } from "@viva/ui/button";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { PasswordInput } from "@viva/ui/password-input";
import { TextInput } from "@viva/ui/text-input";
import type { Route } from "next";
import Link from "next/link";
import { type FormEvent, useRef, useState } from "react";
import { openSession } from "../../client/session.ts";
import { fieldErrors, focusFirstInvalid } from "../forms/field-errors.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { forgetRooms } from "../offline/kept-room.ts";

export function SignInForm({ next, initialEmail }: { next: Route; initialEmail: string }) {
  const form = useRef<HTMLFormElement>(null);
  const hydrated = useHydrated();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = signInSchema.safeParse(Object.fromEntries(new FormData(event.currentTarget)));
    setRefused(null);
    setErrors(input.success ? {} : fieldErrors(input.error));
    if (!input.success) {
      focusFirstInvalid(form);
      return;
    }
    setBusy(true);
    const refusal = await openSession(input.data);
    if (refusal === null) {
      // A full load: the server renders the next page with the new session, and nothing of a former one stays.
      await forgetRooms();
      window.location.assign(next);
      return;
    }
    setBusy(false);
    setRefused(refusal.message);
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
      <Field label="E-mail" error={errors.email}>
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          inputMode="email"
          spellCheck={false}
          defaultValue={initialEmail}
          required
        />
      </Field>
      <Field label="Password" error={errors.password}>
        <PasswordInput name="password" autoComplete="current-password" required />
      </Field>
      <Button type="submit" variant="primary" size="l" busy={busy} disabled={!hydrated}>
        Sign in
      </Button>
      <p className="text-small text-muted">
        No account yet?{" "}
        <Link className="link" href={`/sign-up?callbackUrl=${encodeURIComponent(next)}`}>
          Create one
        </Link>
      </p>
    </form>
  );
}
