import type { QuestionView, ViewedCriterion } from "@viva/domain/bank/question-view";
import { Card, CardHeader } from "@viva/ui/card";
import { formatPoints } from "../../review/model/describe-grade.ts";
import { PassageLink } from "../../study/passage-link.tsx";
import { count } from "../../time/format-time.ts";

/** What an answer is graded by: each criterion with its weight, and the wordings that it knows. */
export function PublishedRubric({ question }: { question: QuestionView }) {
  const { criteria } = question;
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Card>
      <CardHeader
        title="Rubric"
        aside={`${count(criteria.length, "criterion", "criteria")}, ${formatPoints(total)} points`}
      />
      <ol className="mt-1">
        {criteria.map((criterion) => (
          <Criterion key={criterion.id} criterion={criterion} />
        ))}
      </ol>
    </Card>
  );
}

function Criterion({ criterion }: { criterion: ViewedCriterion }) {
  const { weight, study } = criterion;
  return (
    <li className="border-line py-3 not-first:border-t">
      <div className="flex items-baseline justify-between gap-4">
        <p className="min-w-0 font-medium break-words">{criterion.statement}</p>
        <span className="shrink-0 text-small text-muted tabular-nums">
          {formatPoints(weight)} {weight === 1 ? "point" : "points"}
        </span>
      </div>
      {criterion.judged === null ? null : (
        <p className="text-small break-words text-muted">Judged {criterion.judged}.</p>
      )}
      <Wordings title="Counted for it" items={criterion.tests} />
      <Wordings title="Also accepted" items={criterion.accept} />
      <Wordings title="Misconceptions, which take the point away" items={criterion.misconceptions} />
      {study === null ? null : (
        <p className="mt-1 text-small text-muted">
          Study notes: <PassageLink to={study}>{study.pageTitle}</PassageLink>
        </p>
      )}
    </li>
  );
}

function Wordings({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div className="mt-1.5 text-small">
      <p className="text-muted">{title}</p>
      <ul className="mt-0.5 list-disc pl-5 marker:text-faint">
        {items.map((item) => (
          <li key={item} className="break-words">
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}
