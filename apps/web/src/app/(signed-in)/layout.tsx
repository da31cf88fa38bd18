import type { ReactNode } from "react";
import { ReaderIdProvider } from "../../client/reader-id.tsx";
import { SessionGuard } from "../../features/identity/session-guard.tsx";
import { RefreshOnReturn } from "../../features/shell/refresh-on-return.tsx";
import { requireReader } from "../../server/actor.ts";

/** Pages of somebody: without a session they lead to sign in; when it ends meanwhile, it is renewed in place. */
export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const reader = await requireReader();
  return (
    <SessionGuard email={reader.email}>
      <RefreshOnReturn />
      <ReaderIdProvider id={reader.id}>{children}</ReaderIdProvider>
    </SessionGuard>
  );
}
