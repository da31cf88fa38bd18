"use client";

import { useMutation } from "@tanstack/react-query";
import { changeNameSchema } from "@viva/domain/identity/account";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Field } from "@viva/ui/field";
import { TextInput } from "@viva/ui/text-input";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useTRPC } from "../../client/trpc.tsx";
import { fieldErrors } from "../forms/field-errors.ts";
import { useFormErrors } from "../forms/use-form-errors.ts";
import { useHydrated } from "../forms/use-hydrated.ts";

export function NameCard({ name }: { name: string }) {
  const router = useRouter();
  const toast = useToast();
  const hydrated = useHydrated();
  const [typed, setTyped] = useState(name);
  const { form, errors, refused, show, refuse } = useFormErrors();
  const change = useMutation(
    useTRPC().identity.changeName.mutationOptions({
      onSuccess: () => {
        toast({ title: "Name changed" });
        router.refresh();
      },
      onError: refuse,
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = changeNameSchema.safeParse({ name: typed });
    show(input.success ? {} : fieldErrors(input.error));
    if (input.success) change.mutate(input.data);
  };
  return (
    <Card aria-labelledby="name">
      <CardHeader id="name" title="Name" />
      <form ref={form} method="post" noValidate onSubmit={submit} className="mt-3 flex flex-col gap-3">
        <Field
          label="Your name"
          error={errors.name ?? refused}
          hint="Interviewers read it on your reviews, and everybody beside question sets of yours."
        >
          <TextInput
            name="name"
            autoComplete="name"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <Button
          type="submit"
          busy={change.isPending}
          disabled={!hydrated || typed.trim() === name}
          className="self-start"
        >
          Change the name
        </Button>
      </form>
    </Card>
  );
}
