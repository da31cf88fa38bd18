"use client";

import { useMutation } from "@tanstack/react-query";
import { Card, CardHeader } from "@viva/ui/card";
import { Field } from "@viva/ui/field";
import { Select } from "@viva/ui/select";
import { useToast } from "@viva/ui/toast";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPC } from "../../client/trpc.tsx";
import { useHydrated } from "../forms/use-hydrated.ts";
import { ThemeControl } from "../shell/theme-choice.tsx";

const BROWSER = "";

/** How pages look and tell the time. Each choice holds at once. */
export function ReadingCard({
  timeZone,
  browserTimeZone,
}: {
  /** Null: that of the browser. */
  timeZone: string | null;
  browserTimeZone: string;
}) {
  const router = useRouter();
  const toast = useToast();
  // Node and the browser name some zones differently, so the full list comes once the page runs.
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState(timeZone ?? BROWSER);
  const zones = hydrated ? Intl.supportedValuesOf("timeZone") : [];
  const all = chosen === BROWSER || zones.includes(chosen) ? zones : [chosen, ...zones];
  const change = useMutation(
    useTRPC().identity.changeTimeZone.mutationOptions({
      onSuccess: () => router.refresh(),
      onError: (error) => {
        setChosen(timeZone ?? BROWSER);
        toast({ tone: "bad", title: "The time zone was not changed", detail: describeError(error) });
      },
    }),
  );
  return (
    <Card aria-labelledby="reading" className="flex flex-col gap-4">
      <CardHeader id="reading" title="Colours and time" />
      <ThemeControl />
      <Field
        label="Time zone"
        hint="Times are written as clocks show them there. Booked interviews do not move."
      >
        <Select
          value={chosen}
          disabled={!hydrated}
          onChange={(event) => {
            setChosen(event.target.value);
            change.mutate({ timeZone: event.target.value === BROWSER ? null : event.target.value });
          }}
        >
          <option value={BROWSER}>Like this browser ({words(browserTimeZone)})</option>
          {all.map((zone) => (
            <option key={zone} value={zone}>
              {words(zone)}
            </option>
          ))}
        </Select>
      </Field>
    </Card>
  );
}

function words(zone: string): string {
  return zone.replaceAll("_", " ");
}
