import type { Metadata } from "next";
import { QueueView } from "../../../../features/grading-queue/queue-view.tsx";
import { Markdown } from "../../../../features/markdown/markdown.tsx";
import { requireAuthor } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Grading" };

/** What needs a person. */
export default async function GradingPage() {
  await requireAuthor();
  const tasks = await (await api()).decision.queue();
  const questions = new Map(tasks.map((task) => [task.questionId, task]));
  return (
    <QueueView
      tasks={tasks}
      timeZone={await readerTimeZone()}
      rendered={[...questions].map(([questionId, { prompt, reference }]) => ({
        questionId,
        prompt: <Markdown>{prompt}</Markdown>,
        reference: <Markdown>{reference}</Markdown>,
      }))}
    />
  );
}
