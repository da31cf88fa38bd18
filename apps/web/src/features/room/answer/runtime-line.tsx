"use client";

import { Spinner } from "@viva/ui/spinner";
import { useEffect, useState } from "react";
import { usePythonState } from "../python-of-page.ts";

/** Where the code runs and whether it can right now. */
export function RuntimeLine() {
  const state = usePythonState();
  const [wasReady, setWasReady] = useState(false);
  useEffect(() => {
    if (state === "ready") setWasReady(true);
  }, [state]);
  const words = {
    idle: "Python 3.14, runs in your browser",
    loading: wasReady ? "Python is restarting" : "Python 3.14 is loading",
    ready: "Python 3.14, runs in your browser",
    running: "Python 3.14 is running",
    failed: "Python could not be loaded; Run tries again",
  }[state];
  return (
    <span role="status" data-python={state} className="flex items-center gap-1.5 text-tiny text-muted">
      {state === "loading" || state === "running" ? <Spinner className="size-3" /> : null}
      {words}
    </span>
  );
}
