"use client";

import type { RegradeView } from "@viva/domain/grading/regrade";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError, isNetworkError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";

const LOOK_AGAIN_MS = 600;

export type RegradeAction = "apply" | "cancel" | "preview";

/** The regrade as the server has it, looked at again while something is under way there. */
export function useRegrade(initial: RegradeView) {
  const router = useRouter();
  const client = useTRPCClient();
  const [regrade, setRegrade] = useState(initial);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState<RegradeAction | null>(null);
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

  /** Begins another preview of the draft as it is now, and goes there; a phrasing is accepted for it again. */
  const previewAgain = async () => {
    setBusy("preview");
    setFailed(null);
    try {
      const { questionId, accepted, draftRevision } = await client.regrade.get.query({
        regradeId: initial.id,
      });
      const next = accepted
        ? await client.regrade.acceptPhrasing.mutate({
            questionId,
            criterion: accepted.criterion,
            phrase: accepted.phrase,
          })
        : await client.regrade.preview.mutate({ questionId, revision: draftRevision ?? 0 });
      router.push(paths.regrade(questionId, next.regradeId));
    } catch (error) {
      setFailed(describeError(error));
      setBusy(null);
    }
  };
  return {
    regrade,
    previewAgain,
    failed,
    busy,
    apply: (reason: string) =>
      act("apply", () => client.regrade.confirm.mutate({ regradeId: initial.id, reason })),
    cancel: () => act("cancel", () => client.regrade.cancel.mutate({ regradeId: initial.id })),
  };
}
