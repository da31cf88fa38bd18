import type { TopicMastery } from "@viva/domain/mastery/views";
import { Bar, type BarTone } from "@viva/ui/bar";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { ScoreNumber } from "@viva/ui/score";
import Link from "next/link";
import { paths } from "../../client/paths.ts";

const standingTone: Record<TopicMastery["standing"], BarTone> = {
  weak: "bad",
  middling: "warn",
  strong: "good",
  "too-few": "neutral",
};

export function WeakestTopics({
  topics,
  anyGraded,
}: {
  topics: readonly TopicMastery[];
  /** Whether there are grades at all. */
  anyGraded: boolean;
}) {
  return (
    <Card aria-labelledby="weakest-now" className="self-start">
      <CardHeader
        id="weakest-now"
        title="Weakest now"
        aside={topics.length > 0 ? "estimate of 100" : undefined}
      />
      {topics.length === 0 ? (
        <EmptyState title={anyGraded ? "None stands out" : "Nothing to tell yet"} className="mt-1">
          {anyGraded ? (
            <>
              A topic is named here once enough answers say that it is weak.{" "}
              <Link href="/report" className="link">
                The report has all of them
              </Link>
              .
            </>
          ) : (
            "After the first graded answers, the topics that cost you most points stand here."
          )}
        </EmptyState>
      ) : (
        <ul className="mt-3 flex flex-col gap-3">
          {topics.map((topic) => (
            <li key={topic.id}>
              <div className="flex items-baseline justify-between gap-3">
                <Link href={paths.newInterview({ topics: [topic.id] })} className="min-w-0 hover:underline">
                  {topic.name}
                  {topic.standing === "too-few" ? (
                    <span className="ml-2 text-tiny text-muted">few answers</span>
                  ) : null}
                </Link>
                <ScoreNumber score={topic.estimate} />
              </div>
              <Bar value={topic.estimate} tone={standingTone[topic.standing]} className="mt-1.5" />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
