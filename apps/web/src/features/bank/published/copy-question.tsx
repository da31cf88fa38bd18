"use client";

import { useQuery } from "@tanstack/react-query";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import { Copy } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { paths } from "../../../client/paths.ts";
import { describeError, findFieldErrors } from "../../../client/service-error.ts";
import { useTRPC, useTRPCClient } from "../../../client/trpc.tsx";

/** Begins a question of one's own as a copy of this version, in a set that is there or a new one. */
export function CopyQuestion({ questionId, version }: { questionId: string; version: number }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<Copy aria-hidden />} onClick={() => setOpen(true)}>
        Copy into one of my sets
      </Button>
      {open ? <CopyDialog questionId={questionId} version={version} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function CopyDialog({
  questionId,
  version,
  onClose,
}: {
  questionId: string;
  version: number;
  onClose: () => void;
}) {
  const formId = useId();
  const router = useRouter();
  const client = useTRPCClient();
  const sets = useQuery(useTRPC().bank.listSets.queryOptions());
  const own = sets.data?.filter(({ editable }) => editable);
  const [chosen, setChosen] = useState<string | null>(null);
  const [title, setTitle] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const setId = chosen ?? own?.[0]?.id ?? "";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefused(null);
    try {
      const into =
        setId === "" ? (await client.bank.createSet.mutate({ title, description: "" })).setId : setId;
      const copy = await client.bank.copyQuestion.mutate({ questionId, version, setId: into });
      router.push(paths.question(copy.questionId));
    } catch (error) {
      setRefused(findFieldErrors(error)?.title ?? describeError(error));
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title="Copy into one of my sets"
      description="The copy is a draft of yours, with all that this version says. Neither changes with the other."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            busy={busy}
            disabled={own === undefined && !sets.isError}
          >
            Make the copy
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        {refused === null ? null : (
          <Notice tone="bad" live>
            {refused}
          </Notice>
        )}
        {sets.isError ? <Notice tone="bad">{describeError(sets.error)}</Notice> : null}
        <Field label="Set">
          <Select
            value={setId}
            disabled={own === undefined}
            onChange={(event) => setChosen(event.target.value)}
          >
            {own?.map((set) => (
              <option key={set.id} value={set.id}>
                {set.title}
              </option>
            ))}
            <option value="">{own === undefined ? "Loading your sets" : "A new set"}</option>
          </Select>
        </Field>
        {own !== undefined && setId === "" ? (
          <Field label="Title of the new set" hint="At least 3 characters.">
            <TextInput autoComplete="off" value={title} onChange={(event) => setTitle(event.target.value)} />
          </Field>
        ) : null}
      </form>
    </Dialog>
  );
}
