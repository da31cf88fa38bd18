"use client";

import type { QuestionSearch } from "@viva/domain/bank/question-search";
import type { TopicView } from "@viva/domain/bank/views";
import { Button } from "@viva/ui/button";
import { Field } from "@viva/ui/field";
import { Select } from "@viva/ui/select";
import { TextInput } from "@viva/ui/text-input";
import Form from "next/form";
import type { ChangeEvent } from "react";
import { TopicOptions } from "../topic-options.tsx";

/** A form that goes to an address, so that a search can be kept, shared and gone back to. A choice searches at once. */
export function SearchForm({ search, topics }: { search: QuestionSearch; topics: readonly TopicView[] }) {
  const submit = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit();
  return (
    <Form
      // What is shown follows the address: after "back" and "Show all" too.
      key={JSON.stringify({ ...search, page: null })}
      action="/questions"
      scroll={false}
      role="search"
      className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_13rem_8rem_9rem_auto]"
    >
      <Field label="Find" className="sm:col-span-2 lg:col-span-1">
        <TextInput
          type="search"
          name="text"
          placeholder="Words of the title or the prompt"
          maxLength={200}
          defaultValue={search.text ?? ""}
        />
      </Field>
      <Field label="Topic">
        <Select name="topic" defaultValue={search.topic ?? ""} onChange={submit}>
          <option value="">All topics</option>
          <TopicOptions topics={topics} />
        </Select>
      </Field>
      <Field label="Kind">
        <Select name="kind" defaultValue={search.kind ?? ""} onChange={submit}>
          <option value="">Both</option>
          <option value="free-text">Text</option>
          <option value="code">Code</option>
        </Select>
      </Field>
      <Field label="Difficulty">
        <Select name="difficulty" defaultValue={search.difficulty ?? ""} onChange={submit}>
          <option value="">Any</option>
          <option value="easy">Easy</option>
          <option value="medium">Medium</option>
          <option value="hard">Hard</option>
        </Select>
      </Field>
      <Button type="submit" variant="primary">
        Search
      </Button>
    </Form>
  );
}
