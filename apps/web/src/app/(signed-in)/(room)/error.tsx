"use client";

import { PageError } from "../../../features/shell/page-error.tsx";

export default function RoomErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-2xl px-4 py-10 outline-none">
      <PageError error={error} retry={retry} />
      <p className="mt-4 max-w-xl text-muted">
        What you typed is kept on this device and on the server; it is there when the page opens again. The
        clock runs on.
      </p>
    </main>
  );
}
