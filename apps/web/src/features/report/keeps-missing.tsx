import type { Report } from "@viva/domain/mastery/views";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import Link from "next/link";
import { reviewAddress } from "../review/review-address.ts";
import { PassageLink } from "../study/passage-link.tsx";
import { count } from "../time/format-time.ts";

/** The criteria that cost most points, each with the answer where it was missed last. */
export function KeepsMissing({
  missed,
  answers,
  onlyOne,
}: {
  missed: Report["keepsMissing"];
  /** How many there are: without any, nothing could be missed. */
  answers: number;
  /** Whether it rests on one interview: how often something was missed then says nothing. */
  onlyOne: boolean;
}) {
  return (
    <Card aria-labelledby="keeps-missing">
      <CardHeader id="keeps-missing" title={onlyOne ? "What you missed" : "What you keep missing"} />
      {missed.length === 0 ? (
        <EmptyState
          title={answers === 0 ? "Nothing was answered" : "Nothing was missed"}
          className="mt-1 pb-0"
        >
          {answers === 0
            ? "What answers miss stands here once there are some."
            : "Every criterion of what was answered got at least half of its points."}
        </EmptyState>
      ) : (
        <ul className="mt-2.5 flex flex-col gap-3">
          {missed.map((criterion) => (
            <li key={`${criterion.attemptQuestionId} ${criterion.statement}`} className="break-inside-avoid">
              <p className="font-medium break-words">{criterion.statement}</p>
              <p className="text-small text-muted tabular-nums">
                {onlyOne ? "in " : `missed in ${criterion.missed} of ${count(criterion.of, "answer")}: `}
                <Link href={reviewAddress(criterion.attemptId, criterion.position)} className="link">
                  {criterion.questionTitle}
                </Link>
                {criterion.study === null ? null : (
                  <>
                    {" · "}
                    <PassageLink to={criterion.study}>read the passage</PassageLink>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
