import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import { NewSet } from "../../../../features/bank/new-set.tsx";
import { SetList } from "../../../../features/bank/set-list.tsx";
import { requireAuthor } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";

export const metadata: Metadata = { title: "Question sets" };

export default async function SetsPage() {
  await requireAuthor();
  const sets = await (await api()).bank.listSets();
  return (
    <>
      <PageHeader
        title="Question sets"
        description="Interviews draw from one set. Candidates see a set once it has a published question."
        actions={<NewSet />}
      />
      <Card className="py-1 sm:py-1.5">
        {sets.length === 0 ? (
          <EmptyState title="There are no sets yet">
            Make one and write its first question. Candidates can draw from it as soon as that is published.
          </EmptyState>
        ) : (
          <SetList sets={sets} />
        )}
      </Card>
    </>
  );
}
