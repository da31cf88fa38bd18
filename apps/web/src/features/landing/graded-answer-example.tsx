import { Card } from "@viva/ui/card";
import { Chip, type Tone } from "@viva/ui/chip";
import { Eyebrow } from "@viva/ui/eyebrow";
import { IntervalMeter } from "@viva/ui/interval-meter";
import { ScoreNumber } from "@viva/ui/score";
import type { ReactNode } from "react";

const criteria: readonly { verdict: string; tone: Tone; statement: string; points: string }[] = [
  { verdict: "met", tone: "good", statement: "The key is sent by the client", points: "2/2" },
  { verdict: "partly", tone: "warn", statement: "The first response is stored and replayed", points: "1/2" },
  { verdict: "missed", tone: "bad", statement: "The same key with another body is refused", points: "0/1" },
];

const topics = [
  { name: "api / idempotency", estimate: 38, low: 17, high: 60, tone: "bad" },
  { name: "django / orm", estimate: 72, low: 61, high: 82, tone: "neutral" },
  { name: "auth / jwt", estimate: 90, low: 82, high: 96, tone: "good" },
] as const;

/** A picture of what comes back, made of the parts that the review and the report are made of. */
export function GradedAnswerExample() {
  return (
    <figure className="min-w-0">
      <Card>
        <div className="flex flex-wrap gap-1.5">
          <Chip tone="accent">api / idempotency</Chip>
          <Chip>free text</Chip>
        </div>
        <p className="mt-2.5 text-h3 font-semibold">How do you make a payment request safe to repeat?</p>
        <p className="mt-3 leading-[1.75]">
          <Evidence tone="good">The client makes up a key and sends it with the request</Evidence>. The server
          looks it up first, and{" "}
          <Evidence tone="warn">if it has seen the key it returns what it answered before</Evidence> instead
          of charging again.
        </p>
        <ul className="mt-3">
          {criteria.map((criterion) => (
            <li key={criterion.statement} className="flex items-center gap-2.5 border-t border-line py-2">
              <Chip tone={criterion.tone}>{criterion.verdict}</Chip>
              <span className="min-w-0 flex-1 font-medium">{criterion.statement}</span>
              <span className="text-muted tabular-nums">{criterion.points}</span>
            </li>
          ))}
        </ul>
        <div className="mt-1 border-t border-line pt-3">
          <Eyebrow>Mastery by topic, with its 90% interval</Eyebrow>
          <ul className="mt-2 flex flex-col gap-2.5">
            {topics.map((topic) => (
              <li
                key={topic.name}
                className="grid grid-cols-[minmax(0,8.5rem)_minmax(0,1fr)_1.75rem] items-center gap-3"
              >
                <span className="truncate">{topic.name}</span>
                <IntervalMeter
                  label={topic.name}
                  estimate={topic.estimate}
                  low={topic.low}
                  high={topic.high}
                  tone={topic.tone}
                />
                <ScoreNumber score={topic.estimate} className="text-right" />
              </li>
            ))}
          </ul>
        </div>
      </Card>
      <figcaption className="mt-2 text-center text-tiny text-balance text-faint">
        An example: one graded answer, and what many of them add up to
      </figcaption>
    </figure>
  );
}

function Evidence({ tone, children }: { tone: "good" | "warn"; children: ReactNode }) {
  return (
    <mark
      className={
        tone === "good"
          ? "border-b-2 border-good bg-good-soft px-px text-ink"
          : "border-b-2 border-warn bg-warn-soft px-px text-ink"
      }
    >
      {children}
    </mark>
  );
}
