"use client";

import { PageError } from "../../../../../features/shell/page-error.tsx";

export default function ImportErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" tabIndex={-1} className="px-4 py-8 outline-none sm:px-8">
      <PageError error={error} retry={retry} />
    </main>
  );
}
