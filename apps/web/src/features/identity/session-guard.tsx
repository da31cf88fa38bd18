"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import {
  dismissSessionExpiry,
  isSessionExpired,
  reportSessionRenewed,
  subscribeSessionExpiry,
} from "../../client/session-expiry.ts";
import { ReauthenticateDialog } from "./reauthenticate-dialog.tsx";

/** Opens the dialog as soon as any call of the page below is answered with "sign in first". */
export function SessionGuard({ email, children }: { email: string; children: ReactNode }) {
  const expired = useSyncExternalStore(subscribeSessionExpiry, isSessionExpired, () => false);
  return (
    <>
      {children}
      <ReauthenticateDialog
        open={expired}
        email={email}
        onClose={dismissSessionExpiry}
        onRenewed={reportSessionRenewed}
      />
    </>
  );
}
