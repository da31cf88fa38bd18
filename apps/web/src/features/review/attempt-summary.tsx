import type { Review } from "@viva/domain/grading/views";
import { Bar } from "@viva/ui/bar";
import { Chip } from "@viva/ui/chip";
import { Eyebrow } from "@viva/ui/eyebrow";
import { Notice } from "@viva/ui/notice";
import { ScoreNumber } from "@viva/ui/score";
import { formatMinutes } from "../time/format-time.ts";
import { answeredWords } from "./model/describe-given.ts";
import { likelyWords, openChecksWords } from "./model/describe-grade.ts";

/** Which attempt this is, whose, and what came out. */
export function AttemptSummary({ review, date }: { review: Review; date: string }) {
  const { attempt, candidate } = review;
  const likely = likelyWords(review.low, review.high);
  const answered = answeredWords(review.questions);
  return (
    <div>
      <Eyebrow>
        {candidate.isReader ? "Attempt" : `Attempt of ${candidate.name}`},{" "}
        <time dateTime={attempt.startedAt.toISOString()}>{date}</time>
      </Eyebrow>
      <h1 className="mt-0.5 text-[1.125rem] leading-[1.35] font-semibold tracking-[-0.01em] break-words">
        {attempt.title}
      </h1>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <span className="flex items-baseline gap-2">
          <ScoreNumber score={review.score} size="l" />
          <span className="text-muted">of 100</span>
        </span>
        <ChangeChip change={review.change} />
      </p>
      <Bar value={review.score} className="mt-2.5" />
      <p className="mt-1.5 text-tiny text-muted tabular-nums">
        {likely === null ? "Decided by tests alone" : <LikelyRange text={likely} />}
      </p>
      <p className="text-tiny text-muted tabular-nums">{openChecksWords(review)}</p>
      {answered === null ? null : <p className="text-tiny text-muted tabular-nums">{answered}</p>}
      {attempt.submittedBy === "deadline" ? (
        <Notice className="mt-3 text-small" title="Submitted at the deadline">
          The {formatMinutes(attempt.durationMinutes)} ran out. All that was saved by then is graded.
        </Notice>
      ) : null}
    </div>
  );
}

function LikelyRange({ text }: { text: string }) {
  return (
    <span title="Four times out of five, careful people would give a score in this range.">
      {text.charAt(0).toUpperCase() + text.slice(1)} (80% interval)
    </span>
  );
}

function ChangeChip({ change }: { change: number | null }) {
  if (change === null) return <Chip>first attempt</Chip>;
  const rounded = Math.round(change);
  if (rounded === 0) return <Chip>same as last</Chip>;
  return rounded > 0 ? (
    <Chip tone="good" className="tabular-nums">
      +{rounded} since last
    </Chip>
  ) : (
    <Chip tone="bad" className="tabular-nums">
      −{Math.abs(rounded)} since last
    </Chip>
  );
}
