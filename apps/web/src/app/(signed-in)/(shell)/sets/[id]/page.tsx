import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import { ExportMenu } from "../../../../../features/bank/export-menu.tsx";
import { MissingNote } from "../../../../../features/bank/missing-note.tsx";
import { QuestionTable } from "../../../../../features/bank/question-table.tsx";
import { SetActions } from "../../../../../features/bank/set-actions.tsx";
import { requireAuthor } from "../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../server/caller.ts";

export const metadata: Metadata = { title: "Question set" };

export default async function SetPage({ params }: PageProps<"/sets/[id]">) {
  await requireAuthor();
  const { id } = await params;
  const set = await orNotFound((await api()).bank.getSet({ setId: id }));
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/sets" className="link">
            Question sets
          </Link>
        }
        title={set.title}
        description={set.description === "" ? undefined : set.description}
        actions={
          <>
            {set.exportable && set.questionCount > 0 ? <ExportMenu setId={id} /> : null}
            <SetActions
              set={{ id, title: set.title, description: set.description, editable: set.editable }}
            />
          </>
        }
      />
      <MissingNote missing={set.missing} />
      <Card>
        {set.questions.length === 0 ? (
          <EmptyState title="No questions yet">
            {set.editable
              ? "Write the first one. It is a draft until you publish it, and interviews draw only what is published."
              : "Whoever owns this set has not written any."}
          </EmptyState>
        ) : (
          <QuestionTable questions={set.questions} builtIn={set.builtIn} />
        )}
      </Card>
    </>
  );
}
