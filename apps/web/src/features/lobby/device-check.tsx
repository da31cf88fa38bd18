"use client";

import { Button } from "@viva/ui/button";
import { Card, CardHeader } from "@viva/ui/card";
import { Spinner } from "@viva/ui/spinner";
import { CircleAlert, CircleCheck } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { openDeviceJournal } from "../room/model/device-journal.ts";
import { pythonOfPage, usePythonState } from "../room/python-of-page.ts";
import { useOnline } from "../shell/offline-banner.tsx";

/** Looks whether this device can do what the room needs, and warms Python up so that Run is quick there. */
export function DeviceCheck({ code }: { code: boolean }) {
  return (
    <Card aria-labelledby="device">
      <CardHeader id="device" title="This device" />
      <ul className="mt-2 flex flex-col gap-2" aria-live="polite">
        <Connection />
        <Storage />
        {code ? <Python /> : null}
      </ul>
    </Card>
  );
}

function Connection() {
  return useOnline() ? (
    <Line state="good">Connected to the server.</Line>
  ) : (
    <Line state="bad">You are offline. Starting needs a connection; going on afterwards does not.</Line>
  );
}

function Storage() {
  const [keeps, setKeeps] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    openDeviceJournal().then(
      (journal) => {
        if (current) setKeeps(journal.keeps());
        journal.close();
      },
      () => current && setKeeps(false),
    );
    return () => {
      current = false;
    };
  }, []);
  if (keeps === null) return <Line state="busy">Looking whether this browser can keep your answers.</Line>;
  return keeps ? (
    <Line state="good">Answers can be kept on this device.</Line>
  ) : (
    <Line state="bad">
      This browser refuses to store anything, as private windows do. Answers then live on the server only.
    </Line>
  );
}

function Python() {
  const state = usePythonState();
  const warmUp = () => {
    // Its state says how it went; there is nothing to add to it here.
    pythonOfPage()
      .warmUp()
      .catch(() => undefined);
  };
  useEffect(warmUp, []);
  if (state === "ready" || state === "running")
    return <Line state="good">Python is loaded and runs here.</Line>;
  if (state === "failed") {
    return (
      <Line state="bad">
        Python could not be loaded. You can still write and hand in code; it is graded on the server.
        <Button size="s" className="mt-1.5" onClick={warmUp}>
          Try again
        </Button>
      </Line>
    );
  }
  return <Line state="busy">Loading Python, about 6 MB the first time.</Line>;
}

function Line({ state, children }: { state: "good" | "bad" | "busy"; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2" data-check={state}>
      {state === "good" ? <CircleCheck aria-hidden className="mt-[3px] size-4 shrink-0 text-good" /> : null}
      {state === "bad" ? <CircleAlert aria-hidden className="mt-[3px] size-4 shrink-0 text-warn" /> : null}
      {state === "busy" ? <Spinner className="mt-[3px] size-4 shrink-0 text-faint" /> : null}
      <span className="flex flex-col items-start">{children}</span>
    </li>
  );
}
