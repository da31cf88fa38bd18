import type { ReviewQuestion } from "@viva/domain/grading/views";
import { Eyebrow } from "@viva/ui/eyebrow";
import clsx from "clsx";
import { formatSpent } from "./model/describe-grade.ts";
import { timeShares } from "./model/time-shares.ts";

/** A bar a question for the eye, a table with the same figures for screen readers. */
export function TimePerQuestion({
  questions,
  current,
}: {
  questions: readonly ReviewQuestion[];
  current: number;
}) {
  const shares = timeShares(questions.map((question) => question.timeSpentMs));
  const total = questions.reduce((sum, question) => sum + question.timeSpentMs, 0);
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <Eyebrow>Time per question</Eyebrow>
        <span className="text-tiny text-faint tabular-nums">{formatSpent(total)} in all</span>
      </div>
      <div aria-hidden className="mt-2 flex h-16 items-end gap-1.5 border-b border-line">
        {questions.map((question, index) => (
          <span
            key={question.id}
            title={`${question.position}. ${question.title}: ${describe(question)}`}
            className={clsx(
              "min-w-1 flex-1 rounded-t-xs",
              index === current ? "bg-accent" : "bg-line-strong",
            )}
            style={{ height: `max(2px, ${((shares[index] ?? 0) * 100).toFixed(1)}%)` }}
          />
        ))}
      </div>
      <div aria-hidden className="mt-1 flex gap-1.5 text-center text-tiny text-faint tabular-nums">
        {questions.map((question, index) => (
          <span key={question.id} className={clsx("min-w-1 flex-1", index === current && "text-ink")}>
            {question.position}
          </span>
        ))}
      </div>
      <div className="sr-only">
        <table>
          <caption>Time per question</caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Time spent</th>
              <th scope="col">Time planned</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <tr key={question.id}>
                <th scope="row">
                  {question.position}. {question.title}
                </th>
                <td>{formatSpent(question.timeSpentMs)}</td>
                <td>{question.minutes} min</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function describe(question: ReviewQuestion): string {
  return `${formatSpent(question.timeSpentMs)} of ${question.minutes} min planned`;
}
