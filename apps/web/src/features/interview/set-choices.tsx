"use client";

import type { SetSummary } from "@viva/domain/bank/views";
import { RadioGroup } from "@viva/ui/radio-group";
import { count } from "../time/format-time.ts";

export function SetChoices({
  sets,
  value,
  error,
  onChange,
}: {
  sets: readonly SetSummary[];
  value: string;
  error: string | undefined;
  onChange: (setId: string) => void;
}) {
  return (
    <RadioGroup
      legend="Questions from"
      value={value}
      onChange={onChange}
      error={error}
      options={sets.map((set) => ({
        value: set.id,
        label: set.title,
        detail: set.description === "" ? describeOwner(set) : set.description,
        aside: (
          <span className="shrink-0 text-small text-muted tabular-nums sm:text-right">
            {count(set.questionCount, "question")}
            <span className="text-tiny max-sm:ml-2 sm:block">{set.codeCount} with code</span>
          </span>
        ),
      }))}
    />
  );
}

function describeOwner(set: SetSummary): string {
  if (set.builtIn) return "Comes with Viva.";
  return set.ownerName === null ? "Made on this server." : `Made by ${set.ownerName}.`;
}
