import type { TopicMastery } from "@viva/domain/mastery/views";
import { Card, CardHeader } from "@viva/ui/card";
import { EmptyState } from "@viva/ui/empty-state";
import { IntervalMeter, type IntervalTone } from "@viva/ui/interval-meter";
import { ScoreNumber } from "@viva/ui/score";
import clsx from "clsx";
import { Disclosure } from "../review/disclosure.tsx";
import { count } from "../time/format-time.ts";
import { standing } from "./model/standing.ts";

const wordClass: Record<IntervalTone, string> = {
  bad: "text-bad",
  warn: "text-warn",
  good: "text-good",
  neutral: "text-muted",
};

/** Topics weakest first. Those that cannot be told yet are folded away once there are others. */
export function TopicMasteryCard({ topics }: { topics: readonly TopicMastery[] }) {
  const told = topics.filter((topic) => topic.standing !== "too-few");
  const untold = topics.filter((topic) => topic.standing === "too-few");
  return (
    <Card aria-labelledby="mastery">
      <CardHeader id="mastery" title="Mastery by topic" aside="dot: estimate, line: 90% interval" />
      {topics.length === 0 ? (
        <EmptyState title="Nothing to tell yet" className="mt-1 pb-0">
          No question was answered, so nothing is known of any topic.
        </EmptyState>
      ) : null}
      <TopicList topics={told} />
      {untold.length === 0 ? null : (
        <Disclosure
          summary={`${count(untold.length, "topic")} with too few answers to tell`}
          open={told.length === 0}
          className={told.length === 0 ? "mt-2.5" : "border-t border-line pt-2.5"}
        >
          <TopicList topics={untold} />
        </Disclosure>
      )}
    </Card>
  );
}

function TopicList({ topics }: { topics: readonly TopicMastery[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className="mt-2.5">
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} />
      ))}
    </ul>
  );
}

/** Name, meter, estimate, words; on phones the meter takes a line of its own. */
function TopicRow({ topic }: { topic: TopicMastery }) {
  const { word, detail, meter } = standing(topic);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3.5 gap-y-1.5 border-t border-line py-2.5 break-inside-avoid sm:grid-cols-[minmax(0,10.5rem)_minmax(0,1fr)_2rem_7.5rem]">
      <span className="min-w-0 leading-[1.4] break-words">{topic.name}</span>
      <span className="max-sm:order-3 max-sm:col-span-2">
        <IntervalMeter
          label={topic.name}
          estimate={topic.estimate}
          low={topic.low}
          high={topic.high}
          tone={meter}
        />
      </span>
      <ScoreNumber score={topic.estimate} className="text-right" />
      <span className="text-tiny leading-[1.4] tabular-nums max-sm:order-4 max-sm:col-span-2 max-sm:flex max-sm:gap-2">
        {topic.standing === "too-few" ? null : (
          <span className={clsx("sm:block", wordClass[meter])}>{word}</span>
        )}
        <span className="text-muted sm:block">{detail}</span>
      </span>
    </li>
  );
}
