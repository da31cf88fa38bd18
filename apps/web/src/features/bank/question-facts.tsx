"use client";

import type { TopicView } from "@viva/domain/bank/views";
import { Field, FieldError } from "@viva/ui/field";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import { X } from "lucide-react";
import type { EditorHead } from "./editor-draft.ts";
import { TopicOptions } from "./topic-options.tsx";

const MAX_TOPICS = 4;

/** Title, topics, difficulty and the minutes it is meant to take. */
export function QuestionFacts({
  draft,
  topics,
  errors,
  onChange,
}: {
  draft: EditorHead;
  topics: readonly TopicView[];
  errors: Record<string, string>;
  onChange: (part: Partial<EditorHead>) => void;
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field
        label="Title"
        hint="Names the question in lists and reports."
        error={errors.title}
        className="sm:col-span-2"
      >
        <TextInput
          name="title"
          data-field="title"
          autoComplete="off"
          value={draft.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </Field>
      <div className="sm:col-span-2">
        <TopicPicker
          topics={topics}
          chosen={draft.topics}
          error={errors.topics}
          onChange={(chosen) => onChange({ topics: chosen })}
        />
      </div>
      <SegmentedControl
        label="Difficulty"
        showLabel
        value={draft.difficulty}
        onChange={(difficulty) => onChange({ difficulty })}
        options={[
          { value: "easy", label: "Easy" },
          { value: "medium", label: "Medium" },
          { value: "hard", label: "Hard" },
        ]}
      />
      <Field label="Minutes" hint="What a good answer takes to write." error={errors.minutes}>
        <TextInput
          name="minutes"
          inputMode="numeric"
          autoComplete="off"
          value={draft.minutes}
          onChange={(event) => onChange({ minutes: event.target.value })}
        />
      </Field>
    </div>
  );
}

function TopicPicker({
  topics,
  chosen,
  error,
  onChange,
}: {
  topics: readonly TopicView[];
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}) {
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.name ?? id;
  const free = topics.filter((topic) => topic.id.includes("/") && !chosen.includes(topic.id));
  const full = chosen.length >= MAX_TOPICS;
  return (
    <div>
      <Field label="Topics" hint={`Up to ${MAX_TOPICS}. Reports add up by topic.`} error={error}>
        <Select
          name="topics"
          data-field="topics"
          value=""
          disabled={full}
          onChange={(event) => onChange([...chosen, event.target.value])}
        >
          <option value="" disabled>
            {full ? `${MAX_TOPICS} are chosen; remove one to add another` : "Add a topic"}
          </option>
          <TopicOptions topics={free} />
        </Select>
      </Field>
      {topics.length === 0 ? <FieldError>The list of topics is empty on this server.</FieldError> : null}
      {chosen.length === 0 ? null : (
        <ul className="mt-2 flex flex-wrap gap-1.5" aria-label="Chosen topics">
          {chosen.map((id) => (
            <li
              key={id}
              className="inline-flex items-center gap-1 rounded-full bg-accent-soft py-0.5 pr-1 pl-2.5 text-small text-accent"
            >
              {nameOf(id)}
              <button
                type="button"
                aria-label={`Remove ${nameOf(id)}`}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
                className="grid size-6 place-items-center rounded-full hover:bg-surface"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
