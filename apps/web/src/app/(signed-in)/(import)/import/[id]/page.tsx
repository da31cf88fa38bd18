import type { Metadata } from "next";
import { ImportScreen } from "../../../../../features/import/import-screen.tsx";
import { requireAuthor } from "../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../server/caller.ts";
import { readerTimeZone } from "../../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Import" };

export default async function ImportReviewPage({ params }: PageProps<"/import/[id]">) {
  await requireAuthor();
  const { id } = await params;
  const { bank, bankImport } = await api();
  const [first, topics, timeZone] = await Promise.all([
    orNotFound(bankImport.get({ importId: id })),
    bank.listTopics(),
    readerTimeZone(),
  ]);
  return <ImportScreen first={first} topics={topics} timeZone={timeZone} now={new Date()} />;
}
