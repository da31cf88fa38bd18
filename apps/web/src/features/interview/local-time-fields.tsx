"use client";

import type { LocalTime } from "@viva/domain/interview/plan";
import { Field } from "@viva/ui/field";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";

import { useHydrated } from "../forms/use-hydrated.ts";

/** A wall-clock time and the zone it is meant in. The server works out the instant. */
export function LocalTimeFields({
  value,
  errors,
  onChange,
}: {
  value: LocalTime;
  errors: Record<string, string>;
  onChange: (value: LocalTime) => void;
}) {
  // Node and the browser name some zones differently, so the full list comes once the page runs.
  const hydrated = useHydrated();
  const zones = hydrated ? Intl.supportedValuesOf("timeZone") : [];
  const all = zones.includes(value.timeZone) ? zones : [value.timeZone, ...zones];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Date and time" error={errors.localDateTime}>
        <TextInput
          type="datetime-local"
          value={value.localDateTime}
          onChange={(event) => onChange({ ...value, localDateTime: event.target.value.slice(0, 16) })}
        />
      </Field>
      <Field
        label="Time zone"
        error={errors.timeZone}
        hint="The interview stays at this time there, also when clocks change."
      >
        <Select
          value={value.timeZone}
          onChange={(event) => onChange({ ...value, timeZone: event.target.value })}
        >
          {all.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
