import type { Report } from "@viva/domain/mastery/views";
import { Card, CardHeader } from "@viva/ui/card";
import Link from "next/link";
import { givenWords } from "../review/model/describe-given.ts";
import { reviewAddress } from "../review/review-address.ts";

/** What was asked and never answered, apart from what was answered and missed. Nothing where there is none. */
export function NeverAnswered({ questions }: { questions: Report["neverAnswered"] }) {
  if (questions.length === 0) return null;
  return (
    <Card aria-labelledby="never-answered">
      <CardHeader id="never-answered" title="Not answered yet" />
      <p className="mt-1 text-small text-muted">
        A blank weighs a quarter of an answer in the estimates, and what was not reached nothing.
      </p>
      <ul className="mt-2.5 flex flex-col gap-3">
        {questions.map(({ attemptQuestionId, attemptId, position, questionTitle, given }) => (
          <li key={attemptQuestionId} className="break-inside-avoid">
            <Link href={reviewAddress(attemptId, position)} className="link break-words">
              {questionTitle}
            </Link>
            <p className="text-small text-muted">{givenWords(given)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
