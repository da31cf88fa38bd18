"use client";

import { PageError } from "../../../features/shell/page-error.tsx";

export default function ShellErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return <PageError error={error} retry={retry} />;
}
