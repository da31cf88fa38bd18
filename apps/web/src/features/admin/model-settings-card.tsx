"use client";

import { useMutation } from "@tanstack/react-query";
import type { ModelSettings } from "@viva/domain/grading/model-settings";
import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Notice } from "@viva/ui/notice";
import { RadioGroup } from "@viva/ui/radio-group";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { describeError, findFieldErrors } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { focusFirstInvalid } from "../forms/field-errors.ts";
import { useHydrated } from "../forms/use-hydrated.ts";
import { readModel, type TypedModel, typedModel } from "./model/model-form.ts";
import { OwnModelFields } from "./own-model-fields.tsx";
import { TrialResult } from "./trial-result.tsx";

/** What grades the written answers of an organisation beside the built-in grader. */
export function ModelSettingsCard({
  organisationId,
  settings,
}: {
  organisationId: string;
  settings: ModelSettings;
}) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const toast = useToast();
  const trpc = useTRPC();
  const hydrated = useHydrated();
  const [typed, setTyped] = useState(() => typedModel(settings.choice));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const refuse = (fields: Record<string, string>) => {
    setErrors(fields);
    focusFirstInvalid(form);
  };
  const saving = useMutation(
    trpc.organisation.chooseModel.mutationOptions({
      onSuccess: () => {
        toast({ title: "The language model was saved" });
        router.refresh();
      },
      onError: (fault) => refuse(findFieldErrors(fault) ?? {}),
    }),
  );
  const trial = useMutation(trpc.organisation.tryModel.mutationOptions());
  const change = (next: Partial<TypedModel>) => {
    setTyped({ ...typed, ...next });
    trial.reset();
    saving.reset();
  };
  const withChoice = (act: (input: Parameters<typeof saving.mutate>[0]) => void) => {
    const read = readModel(typed);
    setErrors({});
    if (read.kind === "wrong") refuse(read.errors);
    else act({ organisationId, choice: read.choice });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withChoice(saving.mutate);
  };
  const failed = saving.error ?? trial.error;
  return (
    <Card aria-labelledby="model-settings">
      <CardHeader id="model-settings" title="Language model" />
      <p className="mt-1 text-muted">
        It gives a second opinion on written answers. Where it differs from the built-in grader, the criterion
        waits for a person. Answers are sent to its server.
      </p>
      <form ref={form} method="post" noValidate onSubmit={submit} className="mt-4 flex flex-col gap-4">
        <RadioGroup
          legend="What this organisation uses"
          hideLegend
          value={typed.use}
          onChange={(use) => change({ use })}
          options={[
            {
              value: "installation",
              label: "As the installation",
              detail:
                settings.installation === null
                  ? "That is none now: no answer leaves this server."
                  : `That is ${settings.installation} now.`,
            },
            {
              value: "off",
              label: "None",
              detail: "The built-in grader alone, whatever the installation has.",
            },
            {
              value: "own",
              label: "Its own",
              detail: "Any server with OpenAI's chat completions, here or elsewhere.",
            },
          ]}
        />
        {typed.use === "own" ? (
          <OwnModelFields typed={typed} settings={settings} errors={errors} onChange={change} />
        ) : null}
        {failed === null ? null : (
          <Notice tone="bad" live>
            {describeError(failed)}
          </Notice>
        )}
        {trial.data === undefined ? null : <TrialResult trial={trial.data} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" busy={saving.isPending} disabled={!hydrated}>
            Save
          </Button>
          {typed.use === "off" ? null : (
            <Button busy={trial.isPending} disabled={!hydrated} onClick={() => withChoice(trial.mutate)}>
              Try it
            </Button>
          )}
        </div>
        {typed.use === "off" ? null : (
          <p className="text-small text-muted">
            A try sends one made-up answer to the model, saved or not, and shows what came back. Nothing of
            anybody is sent.
          </p>
        )}
      </form>
    </Card>
  );
}
