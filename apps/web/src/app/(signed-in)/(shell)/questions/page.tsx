import { questionSearchSchema } from "@viva/domain/bank/question-search";
import { Card } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { PageHeader } from "@viva/ui/page-header";
import type { Metadata } from "next";
import Link from "next/link";
import * as z from "zod";
import { paths } from "../../../../client/paths.ts";
import { FoundQuestionTable } from "../../../../features/bank/search/found-question-table.tsx";
import { PageLinks } from "../../../../features/bank/search/page-links.tsx";
import { SearchForm } from "../../../../features/bank/search/search-form.tsx";
import { count } from "../../../../features/time/format-time.ts";
import { requireAuthor } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";

export const metadata: Metadata = { title: "Questions" };

const { text, topic, kind, difficulty } = questionSearchSchema.shape;
/** A field that somebody mistyped in the address, or left empty in the form, does not narrow. */
const addressSchema = z.object({
  text: text.catch(undefined),
  topic: topic.transform((id) => id || undefined).catch(undefined),
  kind: kind.catch(undefined),
  difficulty: difficulty.catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export default async function QuestionsPage({ searchParams }: PageProps<"/questions">) {
  await requireAuthor();
  const search = addressSchema.parse(await searchParams);
  const { bank } = await api();
  const [found, topics] = await Promise.all([bank.searchQuestions(search), bank.listTopics()]);
  const narrowed = Boolean(search.text || search.topic || search.kind || search.difficulty);
  return (
    <>
      <PageHeader
        title="Questions"
        description="All published questions that you may read in full: the banks that come with Viva, and your own sets."
      />
      <Card>
        <SearchForm search={search} topics={topics} />
        <p role="status" className="mt-3 text-small text-muted tabular-nums">
          {count(found.total, "question")}
          {narrowed ? (
            <>
              {" "}
              found.{" "}
              <Link href={paths.questions({})} className="link">
                Show all
              </Link>
            </>
          ) : null}
        </p>
        {found.questions.length === 0 ? (
          <EmptyState title={found.total === 0 ? "Nothing fits" : "There is no such page"}>
            {found.total === 0
              ? "Use fewer words, or leave out the topic, the kind or the difficulty."
              : `The last page is ${found.pages}.`}
          </EmptyState>
        ) : (
          <FoundQuestionTable questions={found.questions} />
        )}
        <PageLinks
          page={found.page}
          pages={found.pages}
          href={(page) => paths.questions({ ...search, page })}
        />
      </Card>
    </>
  );
}
