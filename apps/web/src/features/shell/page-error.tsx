"use client";

import { Button, buttonClass } from "@viva/ui/button";
import { ErrorState } from "@viva/ui/error-state";
import Link from "next/link";
import { useTransition } from "react";

/** In the place of a page that failed to render. */
export function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const [busy, start] = useTransition();
  return (
    <ErrorState
      title="This page could not be shown"
      reference={digestOf(error)}
      action={
        <>
          <Button variant="primary" busy={busy} onClick={() => start(retry)}>
            Try again
          </Button>
          <Link href="/home" className={buttonClass()}>
            Go to your home page
          </Link>
        </>
      }
    >
      Something failed on the server. What you saved before is kept. If trying again does not help, wait a
      minute: the server may be starting.
    </ErrorState>
  );
}

/** The hash under which the server logged an error of its own; none for errors of the browser. */
function digestOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : undefined;
}
