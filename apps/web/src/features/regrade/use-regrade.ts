"use client";

import type { RegradeView } from "@viva/domain/grading/regrade";
import { useEffect, useState } from "react";
import { describeError, isNetworkError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";

const LOOK_AGAIN_MS = 600;

/** The regrade as the server has it, looked at again while something is under way there. */
export function useRegrade(initial: RegradeView) {
  const client = useTRPCClient();
  const [regrade, setRegrade] = useState(initial);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState<"apply" | "cancel" | "preview" | null>(null);
  const running = regrade.status === "previewing" || regrade.status === "applying";

  useEffect(() => {
    if (!running) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const next = await client.regrade.get.query({ regradeId: initial.id });
        if (!stopped) setRegrade(next);
        if (!stopped) setFailed(null);
      } catch (error) {
        // The work goes on without us: what is shown is old until the connection is back.
        if (!stopped) setFailed(describeError(error));
        if (!isNetworkError(error)) return;
      }
      if (!stopped) timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
    };
    timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [client, initial.id, running]);

  const act = async (name: "apply" | "cancel", call: () => Promise<unknown>): Promise<boolean> => {
    setBusy(name);
    setFailed(null);
    try {
      await call();
      setRegrade(await client.regrade.get.query({ regradeId: initial.id }));
      return true;
    } catch (error) {
      setFailed(describeError(error));
      return false;
    } finally {
      setBusy(null);
    }
  };
  return {
    regrade,
    running,
    failed,
    busy,
    apply: (reason: string) =>
      act("apply", () => client.regrade.confirm.mutate({ regradeId: initial.id, reason })),
    cancel: () => act("cancel", () => client.regrade.cancel.mutate({ regradeId: initial.id })),
  };
}
