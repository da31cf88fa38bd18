"use client";

import { Button } from "@viva/ui/button";
import { Checkbox } from "@viva/ui/checkbox";
import { Chip } from "@viva/ui/chip";
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { count } from "../time/format-time.ts";

type TopicChoice = { id: string; name: string; questions: number };

/** Topics of a set, folded by their first level. None chosen means all of them. */
export function TopicChoices({
  topics,
  chosen,
  onChange,
}: {
  topics: readonly TopicChoice[];
  chosen: readonly string[];
  onChange: (topics: readonly string[]) => void;
}) {
  const groups = [...Map.groupBy(topics, (topic) => topic.id.split("/")[0] ?? topic.id)];
  return (
    <fieldset>
      <legend className="text-control font-medium">Topics</legend>
      <div className="mb-1.5 flex min-h-8 items-center justify-between gap-3">
        <p className="text-small text-muted">
          {chosen.length === 0
            ? "All topics, as none is chosen."
            : `${chosen.length} of ${topics.length} chosen.`}
        </p>
        {chosen.length === 0 ? null : (
          <Button variant="ghost" size="s" onClick={() => onChange([])}>
            Back to all
          </Button>
        )}
      </div>
      <div className="rounded-m border border-line">
        {groups.map(([group, members]) => (
          <TopicGroup key={group} name={group} topics={members} chosen={chosen} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  );
}

function TopicGroup({
  name,
  topics,
  chosen,
  onChange,
}: {
  name: string;
  topics: readonly TopicChoice[];
  chosen: readonly string[];
  onChange: (topics: readonly string[]) => void;
}) {
  const ids = topics.map((topic) => topic.id);
  const on = ids.filter((id) => chosen.includes(id)).length;
  // Open at first where a link has chosen something; from then on as the reader leaves it.
  const [openAtFirst] = useState(on > 0);
  const others = chosen.filter((id) => !ids.includes(id));
  const questions = topics.reduce((sum, topic) => sum + topic.questions, 0);
  return (
    <details open={openAtFirst} className="group border-line not-first:border-t">
      <summary className="flex min-h-10 cursor-pointer list-none items-center gap-2.5 px-3 hover:bg-sunken focus-visible:outline-offset-[-2px] [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-3.5 text-muted transition-transform group-open:rotate-90" />
        <span className="font-medium">{name}</span>
        {on > 0 ? <Chip tone="accent">{on} chosen</Chip> : null}
        <span className="ml-auto text-small text-muted tabular-nums">
          {count(topics.length, "topic")}, {questions}
          <span className="sr-only"> questions</span>
        </span>
      </summary>
      <div className="px-3 pb-2.5 pl-9">
        <div className="columns-1 gap-x-8 sm:columns-2">
          {topics.map((topic) => (
            <Checkbox
              key={topic.id}
              className="break-inside-avoid max-sm:py-2"
              checked={chosen.includes(topic.id)}
              onChange={(event) =>
                onChange(
                  event.target.checked ? [...chosen, topic.id] : chosen.filter((other) => other !== topic.id),
                )
              }
              label={topic.name}
              detail={<span className="tabular-nums">{topic.questions}</span>}
            />
          ))}
        </div>
        {topics.length > 1 ? (
          <Button
            size="s"
            variant="ghost"
            className="mt-1 -ml-2.5"
            onClick={() => onChange(on === ids.length ? others : [...others, ...ids])}
          >
            {on === ids.length ? "Choose none of these" : "Choose all of these"}
          </Button>
        ) : null}
      </div>
    </details>
  );
}
