"use client";

import { useQuery } from "@tanstack/react-query";
import { useSubscription } from "@trpc/tanstack-react-query";
import type { GradingProgress } from "@viva/domain/grading/views";
import { useEffect, useState } from "react";
import { useTRPC } from "../../../client/trpc.tsx";

/** How long the live connection may be away before the state is asked for instead. */
const PATIENCE_MS = 3_000;
const ASK_AGAIN_MS = 2_000;

/** What failed is tried again from time to time, and may still come to its end. */
export function isOver(progress: GradingProgress): boolean {
  return progress.status === "done";
}

/** The newest known progress: told by the server as it happens, asked for where such a connection does not hold. */
export function useGradingProgress(initial: GradingProgress): GradingProgress {
  const trpc = useTRPC();
  const [latest, setLatest] = useState(initial);
  const input = { attemptId: initial.attemptId };
  const over = isOver(latest);

  const watch = useSubscription(
    trpc.grading.watch.subscriptionOptions(input, {
      enabled: !over,
      onData: (event) => setLatest(event.data),
    }),
  );
  const asking = useLasting(!over && watch.status !== "pending", PATIENCE_MS);
  const asked = useQuery(
    trpc.grading.progress.queryOptions(input, {
      enabled: asking,
      staleTime: 0,
      refetchInterval: ASK_AGAIN_MS,
    }),
  );
  useEffect(() => {
    if (asked.data !== undefined) setLatest(asked.data);
  }, [asked.data]);

  return latest;
}

/** True once `state` has held for `ms`. */
function useLasting(state: boolean, ms: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => setLasted(true), ms);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [state, ms]);
  return state && lasted;
}
