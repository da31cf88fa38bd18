import type { QueueTask } from "@viva/domain/grading/queue";
import { Notice } from "@viva/ui/notice";
import type { Metadata } from "next";
import * as z from "zod";
import { QueueView } from "../../../../features/grading-queue/queue-view.tsx";
import { Markdown } from "../../../../features/markdown/markdown.tsx";
import { GradeNewsCard } from "../../../../features/news/grade-news.tsx";
import { requireAuthor } from "../../../../server/actor.ts";
import { api } from "../../../../server/caller.ts";
import { readerTimeZone } from "../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Grading" };

/** An address that somebody mistyped begins with the first task. */
const addressSchema = z.object({ answer: z.uuid().optional().catch(undefined) });

/** What needs a person. */
export default async function GradingPage({ searchParams }: PageProps<"/grading">) {
  await requireAuthor();
  const { answer } = addressSchema.parse(await searchParams);
  const { decision, news } = await api();
  const tasks = await decision.queue({ answer });
  const overdue = (await news.list()).filter(({ details }) => details.kind === "overdue");
  const timeZone = await readerTimeZone();
  const gone = answer !== undefined && !tasks.some((task) => holds(task, answer));
  const questions = new Map(tasks.map((task) => [task.questionId, task]));
  return (
    <QueueView
      key={answer}
      tasks={tasks}
      answer={answer ?? null}
      news={
        <>
          {gone ? (
            <Notice title="That answer does not wait for you any more" className="mb-5">
              It was decided on, or what was asked was taken back. This is what is left.
            </Notice>
          ) : null}
          <GradeNewsCard news={overdue} timeZone={timeZone} now={new Date()} className="mb-5" />
        </>
      }
      timeZone={timeZone}
      rendered={[...questions].map(([questionId, { prompt, reference }]) => ({
        questionId,
        prompt: <Markdown>{prompt}</Markdown>,
        reference: <Markdown>{reference}</Markdown>,
      }))}
    />
  );
}

function holds({ answers }: QueueTask, answer: string): boolean {
  return answers.some((each) => each.attemptQuestionId === answer);
}
