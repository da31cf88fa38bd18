"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@viva/ui/button";
import { useToast } from "@viva/ui/toast";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPC, useTRPCClient } from "../../client/trpc.tsx";
import { SetDialog, type SetText } from "./set-dialog.tsx";

export function SetActions({ set }: { set: SetText & { id: string; editable: boolean } }) {
  const router = useRouter();
  const toast = useToast();
  const client = useTRPCClient();
  const [renaming, setRenaming] = useState(false);
  const create = useMutation(
    useTRPC().bank.createQuestion.mutationOptions({
      onSuccess: ({ questionId }) => router.push(paths.question(questionId)),
      onError: (error) => toast({ tone: "bad", title: "No question was made", detail: describeError(error) }),
    }),
  );
  const making = create.isPending || create.isSuccess;
  if (!set.editable) return null;
  return (
    <>
      <Button onClick={() => setRenaming(true)}>Edit title</Button>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        busy={making && create.variables?.kind === "free-text"}
        disabled={making}
        onClick={() => create.mutate({ setId: set.id, kind: "free-text" })}
      >
        New question
      </Button>
      <Button
        icon={<Plus aria-hidden />}
        busy={making && create.variables?.kind === "code"}
        disabled={making}
        onClick={() => create.mutate({ setId: set.id, kind: "code" })}
      >
        New code question
      </Button>
      <SetDialog
        key={`${set.title} ${set.description}`}
        open={renaming}
        heading="Title and description"
        confirm="Save"
        initial={set}
        onClose={() => setRenaming(false)}
        save={async ({ title, description }) => {
          await client.bank.renameSet.mutate({ setId: set.id, title, description });
          setRenaming(false);
          router.refresh();
        }}
      />
    </>
  );
}
