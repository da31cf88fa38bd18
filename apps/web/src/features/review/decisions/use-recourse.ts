"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { findServiceError } from "../../../client/service-error.ts";
import { useTRPCClient } from "../../../client/trpc.tsx";
import { useFailure } from "../../../client/use-failure.ts";

export type Recourse = {
  /** What is under way; null when nothing is. */
  busy: string | null;
  /** Why the last try did not work; null when it did. */
  failed: string | null;
  /** Calls the server, then reads the page again; false when it was refused. */
  act: (
    name: string,
    call: (client: ReturnType<typeof useTRPCClient>) => Promise<unknown>,
  ) => Promise<boolean>;
};

/** Acts on a grade and shows what the server made of it. A view that was out of date is brought up to date. */
export function useRecourse(): Recourse {
  const router = useRouter();
  const client = useTRPCClient();
  const [calling, setCalling] = useState<string | null>(null);
  const { failed, fail, clear } = useFailure();
  const [refreshing, startRefresh] = useTransition();
  const [last, setLast] = useState<string | null>(null);
  return {
    busy: calling ?? (refreshing ? last : null),
    failed,
    async act(name, call) {
      setCalling(name);
      setLast(name);
      clear();
      try {
        await call(client);
        startRefresh(() => router.refresh());
        return true;
      } catch (error) {
        fail(error);
        if (findServiceError(error)?.code === "conflict") startRefresh(() => router.refresh());
        return false;
      } finally {
        setCalling(null);
      }
    },
  };
}
