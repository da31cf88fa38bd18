"use client";

import type { Organisation } from "@viva/domain/identity/organisation";
import { Button } from "@viva/ui/button";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { NameDialog } from "./name-dialog.tsx";

export function NewOrganisation() {
  const router = useRouter();
  const client = useTRPCClient();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="s" onClick={() => setOpen(true)}>
        New organisation
      </Button>
      <NameDialog
        open={open}
        heading="New organisation"
        confirm="Make it"
        initial=""
        onClose={() => setOpen(false)}
        save={async (name) => {
          const { organisationId } = await client.organisation.create.mutate({ name });
          router.push(paths.organisation(organisationId));
        }}
      />
    </>
  );
}

export function RenameOrganisation({ organisation }: { organisation: Organisation }) {
  const router = useRouter();
  const client = useTRPCClient();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Rename</Button>
      <NameDialog
        open={open}
        heading="Rename the organisation"
        confirm="Rename"
        initial={organisation.name}
        onClose={() => setOpen(false)}
        save={async (name) => {
          await client.organisation.rename.mutate({ organisationId: organisation.id, name });
          setOpen(false);
          toast({ title: "Organisation renamed" });
          router.refresh();
        }}
      />
    </>
  );
}
