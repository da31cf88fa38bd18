import type { Metadata } from "next";
import * as z from "zod";
import { PublishedQuestion } from "../../../../../../features/bank/published/published-question.tsx";
import { Markdown } from "../../../../../../features/markdown/markdown.tsx";
import { requireAuthor } from "../../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../../server/caller.ts";
import { readerTimeZone } from "../../../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Published question" };

/** A version that is no number shows the newest. */
const addressSchema = z.object({
  version: z.coerce.number().int().positive().optional().catch(undefined),
});

export default async function PublishedQuestionPage({
  params,
  searchParams,
}: PageProps<"/questions/[id]/published">) {
  await requireAuthor();
  const { id } = await params;
  const { version } = addressSchema.parse(await searchParams);
  const question = await orNotFound((await api()).bank.viewQuestion({ questionId: id, version }));
  return (
    <PublishedQuestion
      question={question}
      timeZone={await readerTimeZone()}
      now={new Date()}
      prompt={<Markdown>{question.prompt}</Markdown>}
      reference={<Markdown>{question.reference}</Markdown>}
    />
  );
}
