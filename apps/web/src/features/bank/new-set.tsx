"use client";

import { Button } from "@viva/ui/button";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { SetDialog } from "./set-dialog.tsx";

export function NewSet() {
  const router = useRouter();
  const client = useTRPCClient();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        New set
      </Button>
      <SetDialog
        open={open}
        heading="New question set"
        confirm="Make the set"
        initial={{ title: "", description: "" }}
        onClose={() => setOpen(false)}
        save={async (text) => {
          const { setId } = await client.bank.createSet.mutate(text);
          router.push(paths.set(setId));
        }}
      />
    </>
  );
}
