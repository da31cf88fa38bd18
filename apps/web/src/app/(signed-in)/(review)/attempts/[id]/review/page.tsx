import { TRPCError } from "@trpc/server";
import type { GradingProgress } from "@viva/domain/grading/views";
import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { paths } from "../../../../../../client/paths.ts";
import { Markdown } from "../../../../../../features/markdown/markdown.tsx";
import { GradeNewsCard } from "../../../../../../features/news/grade-news.tsx";
import { reportAddress } from "../../../../../../features/report/report-address.ts";
import { GradingView } from "../../../../../../features/review/grading/grading-view.tsx";
import { ReviewHeader } from "../../../../../../features/review/review-header.tsx";
import { ReviewView } from "../../../../../../features/review/review-view.tsx";
import { UnsentOnDevice } from "../../../../../../features/room/unsent-on-device.tsx";
import { formatClock, formatDay } from "../../../../../../features/time/format-time.ts";
import { requireReader } from "../../../../../../server/actor.ts";
import { api, orNotFound } from "../../../../../../server/caller.ts";
import { readerTimeZone } from "../../../../../../server/reader-time-zone.ts";

export const metadata: Metadata = { title: "Review" };

/** The graded attempt; while it is being graded, how far that is. */
export default async function ReviewPage({ params }: PageProps<"/attempts/[id]/review">) {
  const reader = await requireReader();
  const { id } = await params;
  const progress = await orNotFound(findProgress(id));
  if (progress === null) return goToRoom(id);
  if (progress.status !== "done")
    return (
      <>
        <ReviewHeader back={PAST_ATTEMPTS} report={null} />
        <main id="main" tabIndex={-1} className="outline-none">
          <GradingView initial={progress} />
        </main>
      </>
    );

  const review = await orNotFound((await api()).grading.review({ attemptId: id }));
  const news = await (await api()).news.list();
  const { startedAt } = review.attempt;
  const timeZone = await readerTimeZone();
  const own = review.candidate.isReader;
  return (
    <>
      <ReviewHeader
        back={own ? PAST_ATTEMPTS : { label: "Home", href: "/home" }}
        report={own ? reportAddress(id) : null}
      />
      <main id="main" tabIndex={-1} className="outline-none">
        {own ? (
          <UnsentOnDevice
            attemptId={id}
            userId={reader.id}
            answers={review.questions.map(({ id: attemptQuestionId, title, answer }) => ({
              attemptQuestionId,
              title,
              text: answer,
            }))}
          />
        ) : null}
        <GradeNewsCard
          news={news.filter((each) => each.attemptId === id)}
          timeZone={timeZone}
          now={new Date()}
          className="rounded-none border-x-0 border-t-0"
        />
        <ReviewView
          review={review}
          timeZone={timeZone}
          date={`${formatDay(startedAt, timeZone, new Date())}, ${formatClock(startedAt, timeZone)}`}
          rendered={review.questions.map((question) => ({
            prompt: <Markdown>{question.prompt}</Markdown>,
            reference: <Markdown>{question.reference}</Markdown>,
          }))}
        />
      </main>
    </>
  );
}

const PAST_ATTEMPTS: { label: string; href: Route } = { label: "Past attempts", href: "/attempts" };

/** Null for an attempt that was not submitted, or is not there at all. */
async function findProgress(attemptId: string): Promise<GradingProgress | null> {
  try {
    return await (await api()).grading.progress({ attemptId });
  } catch (error) {
    if (error instanceof TRPCError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

/** There is nothing to review yet: its candidate goes back to work, to anybody else it does not exist. */
async function goToRoom(attemptId: string): Promise<never> {
  const room = await orNotFound((await api()).attempt.getRoom({ attemptId }));
  if (room.status === "open") redirect(paths.attempt(attemptId));
  notFound();
}
