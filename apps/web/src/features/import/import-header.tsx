"use client";

import { Button, buttonClass } from "@viva/ui/button";
import { Chip } from "@viva/ui/chip";
import { Dialog } from "@viva/ui/dialog";
import { Eyebrow } from "@viva/ui/eyebrow";
import { Notice } from "@viva/ui/notice";
import { useToast } from "@viva/ui/toast";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { describeError } from "../../client/service-error.ts";
import { useTRPCClient } from "../../client/trpc.tsx";
import { count, formatClock, formatDay } from "../time/format-time.ts";
import { addLabel, countDecided, countsByStatus } from "./model/describe-import.ts";
import type { ImportState } from "./use-import.ts";

/** What was found and where it goes; adds what is accepted, takes it back, or forgets the import. */
export function ImportHeader({ state, timeZone, now }: { state: ImportState; timeZone: string; now: Date }) {
  const { detail, drafts } = state;
  const router = useRouter();
  const toast = useToast();
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { accepted, merged } = countDecided(drafts);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefused(null);
    try {
      await work();
    } catch (error) {
      setRefused(describeError(error));
    }
    setBusy(false);
  };

  const add = () =>
    attempt(async () => {
      const revision = await state.flush();
      if (revision === null) {
        setRefused(
          "Your decisions could not be saved first, so nothing was added. They are tried again by themselves.",
        );
        return;
      }
      const added = await client.bankImport.add.mutate({ importId: detail.id, revision });
      await state.reload();
      toast({
        title: `${count(added.created, "draft")} added to ${detail.setTitle}`,
        detail:
          added.merged > 0
            ? `${added.merged} merged. Nothing is published yet.`
            : "Nothing is published yet.",
      });
    });

  const undo = () =>
    attempt(async () => {
      const { removed } = await client.bankImport.undo.mutate({ importId: detail.id });
      await state.reload();
      toast({
        title: "The import was undone",
        detail: `${count(removed, "draft")} taken out of ${detail.setTitle}.`,
      });
    });

  const discard = () =>
    attempt(async () => {
      await client.bankImport.discard.mutate({ importId: detail.id });
      router.push("/import");
      router.refresh();
    });

  return (
    <header className="border-b border-line bg-surface px-4 py-4 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <div className="min-w-0 flex-1 basis-72">
          <Eyebrow>
            <Link href="/import" className="link">
              Import
            </Link>{" "}
            into{" "}
            <Link href={paths.set(detail.setId)} className="link">
              {detail.setTitle}
            </Link>
          </Eyebrow>
          <h1 className="mt-0.5 text-h2 font-semibold tracking-[-0.01em] break-words">
            {count(drafts.length, "question")} found in {detail.name}
          </h1>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {countsByStatus(drafts).map(({ text, tone }) => (
            <Chip key={text} tone={tone}>
              {text}
            </Chip>
          ))}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {detail.addedAt === null ? (
            <>
              <Button onClick={() => setDiscarding(true)}>Discard</Button>
              <Button
                variant="primary"
                busy={busy}
                disabled={accepted + merged === 0}
                onClick={() => void add()}
              >
                {addLabel(drafts)}
              </Button>
            </>
          ) : (
            <>
              <Button busy={busy} onClick={() => void undo()}>
                Undo the import
              </Button>
              <Link href={paths.set(detail.setId)} className={buttonClass({ variant: "primary" })}>
                Open the set
              </Link>
            </>
          )}
        </div>
      </div>
      <p role="status" className="mt-0.5 text-small text-muted max-sm:mt-2">
        {detail.addedAt === null
          ? describeSending(state.sending)
          : `${count(detail.addedCount, "question")} of it went into the set on ${formatDay(detail.addedAt, timeZone, now)}, ${formatClock(detail.addedAt, timeZone)}.`}
      </p>
      {refused === null ? null : (
        <Notice tone="bad" live className="mt-3">
          {refused}
        </Notice>
      )}
      <Dialog
        open={discarding}
        onOpenChange={setDiscarding}
        width="s"
        title="Discard this import?"
        description={`The text of ${detail.name}, your decisions and edits are deleted. The set stays as it is.`}
        actions={
          <>
            <Button onClick={() => setDiscarding(false)}>Keep it</Button>
            <Button variant="danger" busy={busy} onClick={() => void discard()}>
              Discard the import
            </Button>
          </>
        }
      />
    </header>
  );
}

function describeSending(state: ImportState["sending"]): string {
  switch (state.kind) {
    case "saved":
      return "Nothing is in the set yet. Decisions are saved as you make them.";
    case "saving":
      return "Saving…";
    case "failed":
      return `Not saved yet, and tried again by itself. ${state.message}`;
  }
}
