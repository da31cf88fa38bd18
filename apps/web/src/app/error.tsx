"use client";

import { PageError } from "../features/shell/page-error.tsx";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id="main" className="px-6 py-12">
      <PageError error={error} retry={retry} />
    </main>
  );
}
