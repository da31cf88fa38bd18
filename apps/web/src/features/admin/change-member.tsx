"use client";

import { useMutation } from "@tanstack/react-query";
import type { Member, OrganisationSummary } from "@viva/domain/identity/organisation";
import { roleSchema } from "@viva/domain/identity/role";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Field } from "@viva/ui/field";
import { Notice } from "@viva/ui/notice";
import { RadioGroup } from "@viva/ui/radio-group";
import { Select } from "@viva/ui/select";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { describeError, findServiceError, isNetworkError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { moveWords, ROLES } from "./model/member-words.ts";

/** Role and organisation of a person. */
export function ChangeMember(props: {
  member: Member;
  organisations: readonly OrganisationSummary[];
  isReader: boolean;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="s" aria-label={`Change ${props.member.name}`} onClick={() => setOpen(true)}>
        Change
      </Button>
      {open ? <MemberDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function MemberDialog({
  member,
  organisations,
  isReader,
  onClose,
}: Parameters<typeof ChangeMember>[0] & { onClose: () => void }) {
  const formId = useId();
  const router = useRouter();
  const client = useTRPCClient();
  const toast = useToast();
  const [role, setRole] = useState(member.role);
  const [organisationId, setOrganisationId] = useState(member.organisation.id);
  const to = organisations.find(({ id }) => id === organisationId)?.name ?? member.organisation.name;
  const saving = useMutation({
    mutationFn: async () => {
      const userId = member.id;
      if (organisationId !== member.organisation.id)
        await client.organisation.moveMember.mutate({ userId, organisationId });
      // Last: an admin who gives the role up may do no more after it.
      if (role !== member.role) await client.organisation.changeRole.mutate({ userId, role });
    },
    onSuccess: () => {
      onClose();
      toast({ title: `${member.name} was changed` });
    },
    // Also after a refusal: the first of the two changes may have been made. Offline a page cannot be had anew.
    onSettled: (_done, fault) => {
      if (fault === null || !isNetworkError(fault)) router.refresh();
    },
  });
  const refused = saving.error;
  const ofRole = refused !== null && findServiceError(refused)?.field === "role";
  const moved = moveWords({ from: member.organisation.name, to, role: member.role });
  const unchanged = role === member.role && organisationId === member.organisation.id;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={member.name}
      description={member.email}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} variant="primary" busy={saving.isPending} disabled={unchanged}>
            Save
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} className="flex flex-col gap-4">
        {refused === null || ofRole ? null : (
          <Notice tone="bad" live>
            {describeError(refused)}
          </Notice>
        )}
        <RadioGroup
          legend="Role"
          value={role}
          onChange={setRole}
          error={ofRole ? describeError(refused) : null}
          options={roleSchema.options.map((value) => ({
            value,
            ...ROLES[value],
            disabled: member.demo && value !== member.role,
          }))}
        />
        {isReader && member.role === "admin" && role !== "admin" ? (
          <Notice tone="warn">This is your own role: you will not see this page afterwards.</Notice>
        ) : null}
        <Field label="Organisation" hint={moved ?? undefined}>
          <Select value={organisationId} onChange={(event) => setOrganisationId(event.target.value)}>
            {organisations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </form>
    </Dialog>
  );
}
