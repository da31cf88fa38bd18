import type { InterviewView } from "@viva/domain/interview/views";
import type { Report } from "@viva/domain/mastery/views";
import { PageHeader } from "@viva/ui/page-header";
import Link from "next/link";
import { paths } from "../../client/paths.ts";
import { describeTopics } from "../interview/describe-interview.ts";
import { count, formatDay } from "../time/format-time.ts";
import { KeepsMissing } from "./keeps-missing.tsx";
import { headline } from "./model/headline.ts";
import { NeverAnswered } from "./never-answered.tsx";
import { NextBooked } from "./next-booked.tsx";
import { PractiseThese } from "./practise-these.tsx";
import { PrintButton } from "./print-button.tsx";
import { reportAddress } from "./report-address.ts";
import { TopicMasteryCard } from "./topic-mastery-card.tsx";
import { TrendCard } from "./trend-card.tsx";
import "./print.css";

/** What many answers add up to: where the candidate stands, where it goes, and what to do next. */
export function ReportView({
  report,
  next,
  timeZone,
  now,
}: {
  report: Report;
  /** The next interview with a time of its own; null when none is booked. */
  next: InterviewView | null;
  timeZone: string;
  now: Date;
}) {
  const { attempt } = report;
  return (
    <div data-print-page>
      <PageHeader
        eyebrow={
          attempt === null
            ? `Report after ${count(report.interviews, "interview")}, ${answersWords(report)}`
            : `Report on one interview, ${formatDay(attempt.submittedAt, timeZone, now)}, ${answersWords(report)}`
        }
        title={headline(report.topics)}
        description={
          attempt === null ? (
            suggestionWords(report.suggestion)
          ) : (
            <>
              {attempt.title}, {Math.round(attempt.score)} of 100.{" "}
              <span className="print:hidden">
                <Link href={paths.review(attempt.id)} className="link">
                  See its review
                </Link>{" "}
                or{" "}
                <Link href={reportAddress()} className="link">
                  the report on all interviews
                </Link>
                .
              </span>
            </>
          )
        }
        actions={
          <>
            <PrintButton />
            {report.suggestion === null ? null : <PractiseThese suggestion={report.suggestion} />}
          </>
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)] print:block print:space-y-4">
        <TopicMasteryCard topics={report.topics} />
        <div className="flex min-w-0 flex-col gap-5 print:mt-4">
          <TrendCard points={report.trend} current={attempt?.id ?? null} timeZone={timeZone} now={now} />
          <KeepsMissing
            missed={report.keepsMissing}
            answers={report.answers}
            onlyOne={report.interviews === 1}
          />
          <NeverAnswered questions={report.neverAnswered} />
          <NextBooked next={next} />
        </div>
      </div>
    </div>
  );
}

/** "9 answers", "9 answers, 2 questions not answered" */
function answersWords({ answers, unanswered }: Report): string {
  const given = count(answers, "answer");
  return unanswered === 0 ? given : `${given}, ${count(unanswered, "question")} not answered`;
}

/** What "practise these" will draw. */
function suggestionWords(suggestion: Report["suggestion"]): string | undefined {
  if (suggestion === null) return undefined;
  const topics = describeTopics(suggestion.topics.map((topic) => topic.name));
  return `To practise: ${count(suggestion.questionCount, "question")}${topics === null ? "" : ` on ${topics}`}, from ${suggestion.setTitle}.`;
}
