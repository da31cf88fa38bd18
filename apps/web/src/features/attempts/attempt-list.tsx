"use client";

import type { AttemptSummary } from "@viva/domain/attempt/views";
import { Button } from "@viva/ui/button";
import { Notice } from "@viva/ui/notice";
import { useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { AttemptTable } from "./attempt-table.tsx";

export type AttemptPage = { items: AttemptSummary[]; nextCursor: string | null };

/** The first page comes with the document; older ones are fetched when asked for. */
export function AttemptList({ first, timeZone, now }: { first: AttemptPage; timeZone: string; now: Date }) {
  const client = useTRPCClient();
  const [older, setOlder] = useState<readonly AttemptPage[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const pages = [first, ...older];
  const cursor = pages.at(-1)?.nextCursor ?? null;

  const loadOlder = async (from: string) => {
    setBusy(true);
    setFailed(null);
    try {
      const page = await client.attempt.list.query({ cursor: from });
      setOlder((before) => [...before, page]);
    } catch (error) {
      setFailed(describeError(error));
    }
    setBusy(false);
  };

  return (
    <>
      <AttemptTable
        caption="Past attempts, newest first"
        attempts={pages.flatMap((page) => page.items)}
        timeZone={timeZone}
        now={now}
      />
      {failed === null ? null : (
        <Notice tone="bad" live className="mt-3">
          {failed}
        </Notice>
      )}
      {cursor === null ? null : (
        <div className="border-t border-line pt-3">
          <Button busy={busy} onClick={() => void loadOlder(cursor)}>
            Show older attempts
          </Button>
        </div>
      )}
    </>
  );
}
