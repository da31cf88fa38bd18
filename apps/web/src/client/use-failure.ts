"use client";

import { useState, useSyncExternalStore } from "react";
import { describeError, findServiceError } from "./service-error.ts";
import { sessionRenewals, subscribeSessionExpiry } from "./session-expiry.ts";

export type Failure = {
  /** Why the last try did not work; null when it did. */
  failed: string | null;
  fail: (error: unknown) => void;
  clear: () => void;
};

/** Why a call failed. That one has to sign in is no longer said once one has. */
export function useFailure(): Failure {
  const renewals = useSyncExternalStore(subscribeSessionExpiry, sessionRenewals, () => 0);
  const [failure, setFailure] = useState<{ words: string; before: number } | null>(null);
  return {
    failed: failure === null || failure.before < renewals ? null : failure.words,
    fail(error) {
      const signedOut = findServiceError(error)?.code === "unauthenticated";
      const before = signedOut ? sessionRenewals() : Number.POSITIVE_INFINITY;
      setFailure({ words: describeError(error), before });
    },
    clear: () => setFailure(null),
  };
}
