"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { PasswordInput } from "@viva/ui/password-input";
import { useToast } from "@viva/ui/toast";
import { type FormEvent, useId, useState } from "react";
import { openSession } from "../../client/session.ts";

/**
 * Signs in again without leaving the page. The account is fixed: what is on the screen belongs to it. Closing
 * is allowed, so that text can be copied out; the next call that needs the session opens it again.
 */
export function ReauthenticateDialog({
  open,
  email,
  onClose,
  onRenewed,
}: {
  open: boolean;
  email: string;
  onClose: () => void;
  /** Called once the session stands again; the room sends what it kept back. */
  onRenewed?: (() => void) | undefined;
}) {
  const formId = useId();
  const queryClient = useQueryClient();
  const toast = useToast();
  const [password, setPassword] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (password === "") {
      setError("Enter your password.");
      return;
    }
    setBusy(true);
    const refusal = await openSession({ email, password });
    setBusy(false);
    if (refusal !== null) {
      setError(
        refusal.code === "unauthenticated"
          ? "That password is wrong. Check it and try again."
          : refusal.message,
      );
      return;
    }
    setPassword("");
    setError(null);
    onClose();
    onRenewed?.();
    toast({ title: "Signed in again", detail: "Nothing on this page was lost." });
    await queryClient.invalidateQueries();
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      width="s"
      title="Sign in again to go on"
      description="Your session has ended. This page and all you typed stay as they are."
      actions={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button type="submit" form={formId} variant="primary" busy={busy}>
            Sign in
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-3">
        <p className="text-control">
          Account <span className="font-medium break-all">{email}</span>
        </p>
        {/* For password managers, which look for the account beside the password. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <Field label="Password" error={error}>
          <PasswordInput
            name="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
