"use client";

import { useMutation } from "@tanstack/react-query";
import { type LocalTime, localTimeSchema } from "@viva/domain/interview/plan";
import type { InterviewView } from "@viva/domain/interview/views";
import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Notice } from "@viva/ui/notice";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { describeError, findServiceError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { toLocalInput } from "../time/format-time.ts";
import { LocalTimeFields } from "./local-time-fields.tsx";

export function RescheduleInterview({ interview }: { interview: InterviewView }) {
  const formId = useId();
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<LocalTime>(() => timeOf(interview));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const reschedule = useMutation(
    useTRPC().interview.reschedule.mutationOptions({
      onSuccess: () => {
        setOpen(false);
        toast({ title: "Interview moved", detail: interview.title });
        router.refresh();
      },
      onError: (error) => {
        const refusal = findServiceError(error);
        if (refusal !== null && refusal.field !== null) setErrors({ [refusal.field]: refusal.message });
        else setRefused(describeError(error));
      },
    }),
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = localTimeSchema.safeParse(at);
    setRefused(null);
    setErrors(input.success ? {} : { localDateTime: "Give a date and a time." });
    if (input.success) reschedule.mutate({ interviewId: interview.id, at: input.data });
  };

  return (
    <>
      <Button
        size="s"
        onClick={() => {
          setAt(timeOf(interview));
          setErrors({});
          setOpen(true);
        }}
      >
        Move
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Move the interview"
        description={interview.title}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" form={formId} variant="primary" busy={reschedule.isPending}>
              Move it
            </Button>
          </>
        }
      >
        <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-3">
          {refused === null ? null : (
            <Notice tone="bad" live>
              {refused}
            </Notice>
          )}
          <LocalTimeFields value={at} errors={errors} onChange={setAt} />
        </form>
      </Dialog>
    </>
  );
}

function timeOf(interview: InterviewView): LocalTime {
  return {
    localDateTime: toLocalInput(interview.startsAt, interview.timeZone),
    timeZone: interview.timeZone,
  };
}
