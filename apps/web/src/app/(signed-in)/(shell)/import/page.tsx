import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import { NewSet } from "../../../../features/bank/new-set.tsx";
import { BringFile } from "../../../../features/import/bring-file.tsx";
import { ImportList } from "../../../../features/import/import-list.tsx";
import { requireAuthor } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  await requireAuthor();
  const { bank, bankImport } = await api();
  const [sets, imports, timeZone] = await Promise.all([bank.listSets(), bankImport.list(), readerTimeZone()]);
  const editable = sets.filter((set) => set.editable).map(({ id, title }) => ({ id, title }));
  return (
    <>
      <PageHeader
        title="Import questions"
        description="Bring notes of your own, or what another system exports. You see every question beside the lines it came from, and choose which become drafts."
      />
      <div className="flex flex-col gap-5">
        {editable.length === 0 ? (
          <Card>
            <EmptyState title="You need a set first" action={<NewSet />}>
              Imported questions become drafts of a question set that you can edit. You have none yet.
            </EmptyState>
          </Card>
        ) : (
          <BringFile sets={editable} />
        )}
        <Card>
          <CardHeader title="Earlier imports" />
          {imports.length === 0 ? (
            <EmptyState title="Nothing imported yet">
              Each file that you bring is kept here with its text and your decisions, and can be undone.
            </EmptyState>
          ) : (
            <ImportList imports={imports} timeZone={timeZone} now={new Date()} />
          )}
        </Card>
      </div>
    </>
  );
}
