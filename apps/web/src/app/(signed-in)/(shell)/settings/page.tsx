import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import { DataCard } from "../../../../features/settings/data-card.tsx";
import { DeletionCard } from "../../../../features/settings/deletion-card.tsx";
import { NameCard } from "../../../../features/settings/name-card.tsx";
import { PasswordCard } from "../../../../features/settings/password-card.tsx";
import { ReadingCard } from "../../../../features/settings/reading-card.tsx";
import { SessionsCard } from "../../../../features/settings/sessions-card.tsx";
import { requireReader } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { browserTimeZone, readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const { id, name, email, timeZone } = await requireReader();
  const { identity } = await api();
  const [sessions, deletion] = await Promise.all([identity.sessions(), identity.previewDeletion()]);
  return (
    <div className="max-w-[720px]">
      <PageHeader title="Settings" description={<span className="break-all">Your account, {email}</span>} />
      <div className="flex flex-col gap-5">
        <NameCard name={name} />
        <ReadingCard timeZone={timeZone} browserTimeZone={await browserTimeZone()} />
        <PasswordCard email={email} shared={deletion.obstacle?.kind === "demo"} />
        <SessionsCard sessions={sessions} timeZone={await readerTimeZone()} now={new Date()} />
        <DataCard />
        <DeletionCard userId={id} email={email} preview={deletion} />
      </div>
    </div>
  );
}
