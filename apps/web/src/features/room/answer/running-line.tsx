"use client";

import { runLimitsSchema } from "@viva/domain/execution/run";
import { Kbd } from "@viva/ui/kbd";
import { useEffect, useState } from "react";
import { useShortcutLabels } from "../use-shortcut-labels.ts";

/** A run that is over sooner is not worth a word. */
const WORTH_TELLING_S = 1;
const MOST_S = runLimitsSchema.parse({}).wallMs / 1_000;

/** How long it has been running, once that is worth telling, and how to end it. */
export function RunningLine({ what }: { what: "run" | "tests" }) {
  const labels = useShortcutLabels();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  if (seconds < WORTH_TELLING_S) return null;
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-2 border-b border-line pb-2 text-small text-muted tabular-nums">
      {what === "run" ? "Running" : "Testing"} for {seconds} s of {MOST_S} s at most.
      <span>
        <Kbd>{labels.stop}</Kbd> or Stop ends it.
      </span>
    </p>
  );
}
