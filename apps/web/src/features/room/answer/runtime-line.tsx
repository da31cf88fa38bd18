"use client";

import type { Language } from "@viva/domain/execution/run";
import { Spinner } from "@viva/ui/spinner";
import { useEffect, useState } from "react";
import { LANGUAGE_NAMES } from "../../bank/language-names.ts";
import { usePythonState } from "../python-of-page.ts";

/** Where the code runs and whether it can right now. */
export function RuntimeLine({ language }: { language: Language }) {
  const state = usePythonState();
  const [wasReady, setWasReady] = useState(false);
  useEffect(() => {
    if (state === "ready") setWasReady(true);
  }, [state]);
  const name = ENGINES[language];
  const words = {
    idle: `${name}, runs in your browser`,
    loading: wasReady ? `${LANGUAGE_NAMES[language]} is restarting` : `${name} is loading`,
    ready: `${name}, runs in your browser`,
    running: `${name} is running`,
    failed: `${LANGUAGE_NAMES[language]} could not be loaded; Run tries again`,
  }[state];
  return (
    <span role="status" data-python={state} className="flex items-center gap-1.5 text-tiny text-muted">
      {state === "loading" || state === "running" ? <Spinner className="size-3" /> : null}
      {words}
    </span>
  );
}

/** What runs the code, by the name that a person would look up. */
const ENGINES: Record<Language, string> = {
  python: "Python 3.14",
  django: "Django 5.2 on Python 3.14",
  sql: "SQLite 3.39",
  javascript: "JavaScript",
  typescript: "TypeScript, types not checked",
};
