import type { ImportChange, ImportDetail, ImportDraft } from "@viva/domain/bank/import-views";
import { useEffect, useMemo, useRef, useState } from "react";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { createDecisionSender, type DecisionSender, type SendingState } from "./model/decision-sender.ts";

export interface ImportState {
  detail: ImportDetail;
  /** As decided and edited here, whether the server has it yet or not. */
  drafts: readonly ImportDraft[];
  sending: SendingState;
  /** Another page changed this import while this one was open. */
  changedElsewhere: boolean;
  change(change: ImportChange): void;
  /** Saves what is not saved yet; the revision that then holds, or null. */
  flush(): Promise<number | null>;
  /** Asks the server how the import stands, after it was added or taken back. */
  reload(): Promise<void>;
}

/** An import that is decided on: shown at once as decided, and saved behind. */
export function useImport(first: ImportDetail): ImportState {
  const client = useTRPCClient();
  const [detail, setDetail] = useState(first);
  const [changes, setChanges] = useState<ReadonlyMap<string, ImportChange>>(new Map());
  const [sending, setSending] = useState<SendingState>({ kind: "saved" });
  const [changedElsewhere, setChangedElsewhere] = useState(false);
  const sender = useRef<DecisionSender | null>(null);

  useEffect(() => {
    const current = createDecisionSender({
      revision: first.revision,
      send: (sent, revision) =>
        client.bankImport.decide.mutate({ importId: first.id, revision, changes: sent }),
      describe: describeError,
      onState: setSending,
      onConflict: (there) => {
        setDetail(there);
        setChanges(new Map(sender.current?.unsent()));
        setChangedElsewhere(true);
      },
    });
    sender.current = current;
    return () => current.dispose();
  }, [client, first]);

  const drafts = useMemo(
    () => detail.drafts.map((draft) => overlay(draft, changes.get(draft.id))),
    [detail, changes],
  );

  return {
    detail,
    drafts,
    sending,
    changedElsewhere,
    change(change) {
      setChanges((before) =>
        new Map(before).set(change.draftId, { ...before.get(change.draftId), ...change }),
      );
      sender.current?.change(change);
    },
    flush: async () => (await sender.current?.flush()) ?? null,
    async reload() {
      const there = await client.bankImport.get.query({ importId: first.id });
      setDetail(there);
      setChanges(new Map());
      setChangedElsewhere(false);
      sender.current?.follow(there.revision);
    },
  };
}

function overlay(draft: ImportDraft, change: ImportChange | undefined): ImportDraft {
  if (change === undefined) return draft;
  return {
    ...draft,
    decision: change.decision ?? draft.decision,
    content: change.content ?? draft.content,
    edited: draft.edited || change.content !== undefined,
  };
}
