import type { Metadata } from "next";
import { QuestionEditor } from "../../../../../features/bank/question-editor.tsx";
import { requireAuthor } from "../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../server/caller.ts";

export const metadata: Metadata = { title: "Question" };

export default async function QuestionPage({ params }: PageProps<"/questions/[id]">) {
  const reader = await requireAuthor();
  const { id } = await params;
  const caller = await api();
  const [editor, topics] = await Promise.all([
    orNotFound(caller.bank.getQuestion({ questionId: id })),
    caller.bank.listTopics(),
  ]);
  return <QuestionEditor key={editor.questionId} editor={editor} userId={reader.id} topics={topics} />;
}
