"use client";

import { useMutation } from "@tanstack/react-query";
import type { SetSummary } from "@viva/domain/bank/views";
import { type LocalTime, localTimeSchema } from "@viva/domain/interview/plan";
import { Card } from "@viva/ui/card";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError, findServiceError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { focusFirstInvalid } from "../forms/field-errors.ts";
import { LengthFields } from "./length-fields.tsx";
import { LocalTimeFields } from "./local-time-fields.tsx";
import { openDraft, type PlanDraft, type Prefill, readDraft } from "./plan-draft.ts";
import { PlanSummary } from "./plan-summary.tsx";
import { SetChoices } from "./set-choices.tsx";
import { TopicChoices } from "./topic-choices.tsx";

export type When = "now" | "later";

export function PlanForm({
  sets,
  prefill,
  initialWhen,
  initialTime,
}: {
  sets: readonly SetSummary[];
  prefill: Prefill;
  initialWhen: When;
  initialTime: LocalTime;
}) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const toast = useToast();
  const trpc = useTRPC();
  const create = useMutation(trpc.interview.create.mutationOptions());
  const schedule = useMutation(trpc.interview.schedule.mutationOptions());
  const [draft, setDraft] = useState<PlanDraft>(() => openDraft(sets, prefill));
  const [when, setWhen] = useState<When>(initialWhen);
  const [at, setAt] = useState<LocalTime>(initialTime);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refused, setRefused] = useState<string | null>(null);
  /** Stays busy until the next page is there: the button must not be pressed twice. */
  const [leaving, setLeaving] = useState(false);

  const set = sets.find((candidate) => candidate.id === draft.setId);
  const change = (part: Partial<PlanDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setErrors({});
    setRefused(null);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { plan, problems } = readDraft(draft);
    const time = when === "later" ? localTimeSchema.safeParse(at) : null;
    const found: Record<string, string> = {
      ...problems,
      ...(time?.success === false ? { localDateTime: "Give a date and a time." } : {}),
    };
    setErrors(found);
    setRefused(null);
    if (plan === null || Object.keys(found).length > 0) {
      focusFirstInvalid(form);
      return;
    }
    setLeaving(true);
    try {
      if (when === "now") {
        const { interviewId } = await create.mutateAsync({ plan });
        router.push(paths.interview(interviewId));
      } else {
        await schedule.mutateAsync({ plan, at });
        toast({ title: "Interview scheduled", detail: "It can be started from its time on." });
        router.push("/schedule");
        router.refresh();
      }
    } catch (error) {
      setLeaving(false);
      const refusal = findServiceError(error);
      const field = refusal?.field?.split(".").at(-1);
      if (refusal !== null && field !== undefined && shownFields.has(field)) {
        if (field === "questionCount") change({ length: "own" });
        setErrors({ [field]: refusal.message });
        focusFirstInvalid(form);
      } else setRefused(describeError(error));
    }
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => void submit(event)}
      className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]"
    >
      <div className="flex min-w-0 flex-col gap-5">
        <Card>
          <SetChoices
            sets={sets}
            value={draft.setId}
            error={errors.setId}
            onChange={(setId) => change({ setId, topics: [] })}
          />
        </Card>
        <Card className="flex flex-col gap-5">
          <LengthFields draft={draft} errors={errors} onChange={change} />
        </Card>
        <Card className="flex flex-col gap-4">
          <SegmentedControl
            label="When"
            showLabel
            value={when}
            onChange={setWhen}
            options={[
              { value: "now", label: "Now" },
              { value: "later", label: "At a time I choose" },
            ]}
            className="max-w-sm"
          />
          {when === "now" ? (
            <p className="text-small text-muted">
              You first see the rules. The clock starts only when you press start there.
            </p>
          ) : (
            <LocalTimeFields value={at} errors={errors} onChange={setAt} />
          )}
        </Card>
        <Card>
          <TopicChoices
            key={draft.setId}
            topics={set?.topics ?? []}
            chosen={draft.topics}
            onChange={(topics) => change({ topics })}
          />
        </Card>
      </div>
      <PlanSummary draft={draft} set={set ?? null} when={when} at={at} busy={leaving} refused={refused} />
    </form>
  );
}

const shownFields = new Set(["setId", "questionCount", "durationMinutes", "localDateTime", "timeZone"]);
