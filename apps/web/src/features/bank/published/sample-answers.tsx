import type { QuestionView } from "@viva/domain/bank/question-view";
import { Card, CardHeader } from "@viva/ui/card";
import { Chip } from "@viva/ui/chip";
import { formatPoints } from "../../review/model/describe-grade.ts";
import { count } from "../../time/format-time.ts";

/** Answers with the points that a careful person gives. Those worth nothing are planted wrong answers. */
export function SampleAnswers({ question }: { question: QuestionView }) {
  const { samples } = question;
  if (samples.length === 0) return null;
  const total = question.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const wrong = samples.filter(({ points }) => points === 0).length;
  return (
    <Card>
      <CardHeader
        title="Sample answers"
        aside={`${count(samples.length, "answer")}, ${wrong} planted wrong`}
      />
      <ul className="mt-1">
        {samples.map(({ answer, points }) => (
          <li key={answer} className="border-line py-3 not-first:border-t">
            <Chip tone={points === 0 ? "bad" : points < total ? "warn" : "good"} className="tabular-nums">
              {points === 0
                ? "planted wrong: no points"
                : `${formatPoints(points)} of ${formatPoints(total)} points`}
            </Chip>
            <p className="mt-1.5 break-words whitespace-pre-wrap">{answer}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
