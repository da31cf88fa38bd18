"use client";

import { useMutation } from "@tanstack/react-query";
import type { InterviewView } from "@viva/domain/interview/views";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { IconButton } from "@viva/ui/icon-button";
import { Notice } from "@viva/ui/notice";
import { useToast } from "@viva/ui/toast";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";

export function CancelInterview({ interview }: { interview: InterviewView }) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const cancelled = useRef(false);
  // The row goes, and with it the button that had the focus.
  useEffect(() => () => void (cancelled.current && document.getElementById("main")?.focus()), []);
  const cancel = useMutation(
    useTRPC().interview.cancel.mutationOptions({
      onSuccess: () => {
        cancelled.current = true;
        setOpen(false);
        toast({ title: "Interview cancelled", detail: interview.title });
        router.refresh();
      },
    }),
  );
  return (
    <>
      <IconButton
        label={`Cancel ${interview.title}`}
        icon={<Trash2 aria-hidden />}
        tone="danger"
        onClick={() => setOpen(true)}
      />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        width="s"
        title="Cancel this interview?"
        description={`${interview.title} is taken off your schedule. You can make another at any time.`}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Keep it</Button>
            <Button
              variant="danger"
              busy={cancel.isPending}
              onClick={() => cancel.mutate({ interviewId: interview.id })}
            >
              Cancel the interview
            </Button>
          </>
        }
      >
        {cancel.isError ? (
          <Notice tone="bad" live>
            {describeError(cancel.error)}
          </Notice>
        ) : null}
      </Dialog>
    </>
  );
}
