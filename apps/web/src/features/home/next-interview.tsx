import type { AttemptSummary } from "@viva/domain/attempt/views";
import type { Home } from "@viva/domain/interview/home-view";
import { LENGTHS } from "@viva/domain/interview/lengths";
import type { InterviewView } from "@viva/domain/interview/views";
import { buttonClass } from "@viva/ui/button";
import { Card } from "@viva/ui/card";
import { Eyebrow } from "@viva/ui/eyebrow";
import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { paths } from "../../client/paths.ts";
import { describeContent } from "../interview/describe-interview.ts";
import { count, formatMinutes, formatMoment, formatUntil } from "../time/format-time.ts";

const [PRACTICE] = LENGTHS;

/** What to do now: go back into what is open, open what is ready, wait for what is planned, or plan something. */
export function NextInterview({ home, now }: { home: Home; now: Date }) {
  const [open, ...others] = home.open;
  const practise = paths.newInterview({
    questionCount: PRACTICE.questionCount,
    durationMinutes: PRACTICE.durationMinutes,
    topics: home.weakest.slice(0, 2).map((topic) => topic.id),
  });
  if (open !== undefined) return <OpenAttempt attempt={open} others={others.length} now={now} />;
  if (home.next !== null) return <Planned interview={home.next} now={now} practise={practise} />;
  return (
    <Hero
      eyebrow="Next interview"
      title={home.attempts === 0 ? "Take your first interview" : "Nothing is planned"}
      detail={
        home.attempts === 0
          ? `Five questions in ${PRACTICE.durationMinutes} minutes are enough for a first report by topic. You can stop at any time; what you wrote is graded.`
          : "Start one now, or book one for a day and hour that suit you."
      }
      primary={{ label: `Practise now, ${PRACTICE.durationMinutes} min`, href: practise }}
      secondary={{ label: "Choose an interview", href: "/interviews/new" }}
    />
  );
}

function OpenAttempt({ attempt, others, now }: { attempt: AttemptSummary; others: number; now: Date }) {
  const left = attempt.deadlineAt.getTime() - now.getTime();
  return (
    <Hero
      eyebrow="In progress"
      title={attempt.title}
      detail={`${count(attempt.questionCount, "question")}. The clock runs on while you are away; your answers are kept.`}
      figure={left > 0 ? formatMinutes(Math.max(1, left / 60_000)) : "Time is up"}
      figureNote={left > 0 ? "left" : "it is being submitted"}
      primary={{ label: "Go back in", href: paths.attempt(attempt.id) }}
      {...(others > 0
        ? { secondary: { label: `${count(others, "other")} in progress`, href: "/attempts" as const } }
        : {})}
    />
  );
}

function Planned({ interview, now, practise }: { interview: InterviewView; now: Date; practise: Route }) {
  const choose = { label: "Choose another", href: "/interviews/new" as const };
  if (interview.state === "waiting")
    return (
      <Hero
        eyebrow="Next interview"
        title={interview.title}
        detail={`${formatMoment(interview.startsAt, interview.timeZone, now)} ${interview.timeZone}. ${describeContent(interview)}.`}
        figure={formatUntil(interview.startsAt, now)}
        figureNote="until it can be started"
        primary={{ label: `Practise now, ${PRACTICE.durationMinutes} min`, href: practise }}
        secondary={{ label: "See the schedule", href: "/schedule" }}
      />
    );
  return (
    <Hero
      eyebrow="Ready"
      title={interview.title}
      detail={`${describeContent(interview)}. The clock starts when you start it.`}
      figure={formatMinutes(interview.durationMinutes)}
      figureNote="on the clock"
      primary={{ label: "Open it", href: paths.interview(interview.id) }}
      secondary={choose}
    />
  );
}

function Hero({
  eyebrow,
  title,
  detail,
  figure,
  figureNote,
  primary,
  secondary,
}: {
  eyebrow: string;
  title: ReactNode;
  detail: ReactNode;
  figure?: string;
  figureNote?: string;
  primary: { label: string; href: Route };
  secondary?: { label: string; href: Route };
}) {
  return (
    <Card className="flex flex-wrap items-center gap-x-6 gap-y-4 sm:p-6">
      <div className="min-w-0 flex-1 basis-80">
        <Eyebrow>{eyebrow}</Eyebrow>
        <h2 className="text-h1 font-semibold tracking-[-0.01em] break-words">{title}</h2>
        <p className="mt-0.5 max-w-prose text-muted">{detail}</p>
      </div>
      {figure === undefined ? null : (
        <p className="sm:text-right">
          <span className="block text-figure font-semibold tracking-[-0.01em] tabular-nums">{figure}</span>
          <span className="text-tiny text-muted">{figureNote}</span>
        </p>
      )}
      <div className="flex flex-col gap-2 max-sm:w-full">
        <Link href={primary.href} className={buttonClass({ variant: "primary" })}>
          {primary.label}
        </Link>
        {secondary === undefined ? null : (
          <Link href={secondary.href} className={buttonClass()}>
            {secondary.label}
          </Link>
        )}
      </div>
    </Card>
  );
}
