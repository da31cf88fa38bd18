import type { GradeNews } from "@viva/domain/grading/news";
import type { Home } from "@viva/domain/interview/home-view";
import { GradeNewsCard } from "../news/grade-news.tsx";
import { NextInterview } from "./next-interview.tsx";
import { RecentAttempts } from "./recent-attempts.tsx";
import { WeakestTopics } from "./weakest-topics.tsx";

export function HomeView({
  home,
  news,
  timeZone,
  now,
}: {
  home: Home;
  news: readonly GradeNews[];
  timeZone: string;
  now: Date;
}) {
  return (
    <>
      <h1 className="sr-only">Home</h1>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="lg:col-span-2">
          <NextInterview home={home} now={now} />
        </div>
        {news.length === 0 ? null : (
          <GradeNewsCard news={news} timeZone={timeZone} now={now} className="lg:col-span-2" />
        )}
        <RecentAttempts attempts={home.recent} total={home.attempts} timeZone={timeZone} now={now} />
        <WeakestTopics
          topics={home.weakest}
          anyGraded={home.recent.some((attempt) => attempt.score !== null)}
        />
      </div>
    </>
  );
}
