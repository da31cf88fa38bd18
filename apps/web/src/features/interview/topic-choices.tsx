"use client";

import { Button } from "@viva/ui/button";
import { Checkbox } from "@viva/ui/checkbox";

type TopicChoice = { id: string; name: string; questions: number };

/** Topics of a set by their first level. None chosen means all of them. */
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
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <fieldset>
      <legend className="text-control font-medium">Topics</legend>
      <div className="mb-1 flex min-h-8 items-center justify-between gap-3">
        <p className="text-small text-muted">
          {chosen.length === 0
            ? "All topics, as none is chosen."
            : `${chosen.length} of ${topics.length} chosen.`}
        </p>
        {chosen.length === 0 ? null : (
          <Button variant="ghost" size="s" onClick={() => onChange([])}>
            Choose all
          </Button>
        )}
      </div>
      <div className="columns-1 gap-x-8 sm:columns-2">
        {groups.map(([group, members]) => (
          <div key={group} className="mb-3 break-inside-avoid">
            <p className="text-tiny font-medium tracking-[0.02em] text-faint">{group}</p>
            {members.map((topic) => (
              <Checkbox
                key={topic.id}
                checked={chosen.includes(topic.id)}
                onChange={(event) => toggle(topic.id, event.target.checked)}
                label={topic.name}
                detail={<span className="tabular-nums">{topic.questions}</span>}
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
