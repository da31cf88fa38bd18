import type { ReviewQuestion } from "@viva/domain/grading/views";
import { count } from "../../time/format-time.ts";
import { formatPoints, likelyWords } from "../model/describe-grade.ts";
import type { Pointing } from "../pointing.ts";
import { CriterionItem } from "./criterion-item.tsx";

/** Criterion by criterion: what it asks, whether it was met, and by which words. */
export function Rubric({
  question,
  own,
  ...pointing
}: Pointing & { question: ReviewQuestion; own: boolean }) {
  const { criteria } = question;
  const sure = criteria.filter((criterion) => criterion.state === "graded");
  const open = criteria.filter((criterion) => criterion.state !== "graded");
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
      <ul>
        {sure.map((criterion) => (
          <CriterionItem
            key={criterion.id}
            criterion={criterion}
            answer={question.answer}
            own={own}
            {...pointing}
          />
        ))}
      </ul>
      {open.length === 0 ? null : (
        <ul className="mt-1 flex flex-col gap-2">
          {open.map((criterion) => (
            <CriterionItem
              key={criterion.id}
              criterion={criterion}
              answer={question.answer}
              own={own}
              {...pointing}
            />
          ))}
        </ul>
      )}
      {question.grader === null ? null : (
        <p className="mt-4 text-tiny text-faint">
          {question.kind === "code" ? "Decided by tests" : "Graded by the built-in grader"}, version{" "}
          {question.grader.split("@").at(-1)}
        </p>
      )}
    </>
  );
}

/** "58 of 100, likely 49 to 67. The grader is not sure of 1 criterion." */
function summary(question: ReviewQuestion, open: number): string {
  if (question.score === null) return "This answer has no grade yet.";
  const likely =
    question.low === null || question.high === null ? null : likelyWords(question.low, question.high);
  const score = `${Math.round(question.score)} of 100${likely === null ? "" : `, ${likely}`}.`;
  if (question.state === "not-assessed")
    return `${score} The grader had too little to go on: these points mean little.`;
  return open === 0 ? score : `${score} The grader is not sure of ${count(open, "criterion", "criteria")}.`;
}
