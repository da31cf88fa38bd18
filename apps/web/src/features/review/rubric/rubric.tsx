import type { ReviewCriterion, ReviewQuestion } from "@viva/domain/grading/views";
import Link from "next/link";
import { count } from "../../time/format-time.ts";
import { formatPoints, graderWords, likelyWords } from "../model/describe-grade.ts";
import type { Pointing } from "../pointing.ts";
import { CriterionItem } from "./criterion-item.tsx";
import { GradeHistory } from "./grade-history.tsx";
import { useAdditions } from "./use-additions.ts";

/** Criterion by criterion: what it asks, whether it was met, and by which words. */
export function Rubric({
  attemptId,
  question,
  own,
  timeZone,
  ...pointing
}: Pointing & { attemptId: string; question: ReviewQuestion; own: boolean; timeZone: string }) {
  const { criteria } = question;
  const additions = useAdditions(attemptId, question);
  const open = criteria.filter((criterion) => criterion.state !== "graded");
  // What was open stays in its place when somebody decides: a list that jumps loses its reader.
  const wasOpen = (criterion: ReviewCriterion) =>
    criterion.state !== "graded" || criterion.automatic.state !== "graded";
  const item = (criterion: ReviewCriterion) => (
    <CriterionItem
      key={criterion.id}
      criterion={criterion}
      attemptQuestionId={question.id}
      answer={question.answer}
      answered={question.given === "answered"}
      addition={additions.find((addition) => addition.criterion === criterion.id)}
      own={own}
      flagged={question.flagged}
      timeZone={timeZone}
      {...pointing}
    />
  );
  return (
    <>
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="rubric-title" className="text-h3 font-semibold">
          Rubric
        </h2>
        <b className="font-semibold tabular-nums">
          {formatPoints(question.points)} of {formatPoints(question.maxPoints)}
        </b>
      </div>
      <p className="mb-2 text-tiny text-muted tabular-nums">{summary(question, open.length)}</p>
      <ul>{criteria.filter((criterion) => !wasOpen(criterion)).map(item)}</ul>
      {criteria.some(wasOpen) ? (
        <ul className="mt-1 flex flex-col gap-2">{criteria.filter(wasOpen).map(item)}</ul>
      ) : null}
      {question.grader === null ? null : (
        <p className="mt-4 text-tiny text-faint">
          {graderWords(question.kind, question.grader)}
          {question.versions.graded === question.versions.asked
            ? null
            : `. Regraded by version ${question.versions.graded} of the rubric; version ${question.versions.asked} was asked`}
          {question.kind === "code" ? null : (
            <>
              .{" "}
              <Link href="/calibration" className="link">
                How often it is right when it is sure
              </Link>
            </>
          )}
        </p>
      )}
      <GradeHistory attemptId={attemptId} question={question} timeZone={timeZone} />
    </>
  );
}

/** "58 of 100, likely 49 to 67. The grader is not sure of 1 criterion." */
function summary(question: ReviewQuestion, open: number): string {
  if (question.score === null) return "This answer has no grade yet.";
  if (question.given !== "answered" && question.score === 0)
    return "No answer, so no points. This is what one would have been asked for.";
  const likely =
    question.low === null || question.high === null ? null : likelyWords(question.low, question.high);
  const score = `${Math.round(question.score)} of 100${likely === null ? "" : `, ${likely}`}.`;
  if (question.state === "not-assessed")
    return `${score} The grader had too little to go on: these points mean little.`;
  if (question.flagged && open === 0) return `${score} An interviewer should look at the answer first.`;
  return open === 0 ? score : `${score} The grader is not sure of ${count(open, "criterion", "criteria")}.`;
}
