"use client";

import type { SetDetail } from "@viva/domain/bank/views";
import { Chip } from "@viva/ui/chip";
import { type Column, DataTable } from "@viva/ui/data-table";
import { Field } from "@viva/ui/field";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { TextInput } from "@viva/ui/text-input";
import Link from "next/link";
import { useState } from "react";
import { paths } from "../../client/paths.ts";
import { matchesWords } from "./matches-words.ts";
import { planColumns } from "./plan-columns.tsx";

type SetQuestion = SetDetail["questions"][number];

/** Questions of a set, narrowed by words of the title or a topic, and by kind. */
export function QuestionTable({
  questions,
  builtIn,
}: {
  questions: readonly SetQuestion[];
  /** Everything in a built-in bank is published, so the state is not worth a column. */
  builtIn: boolean;
}) {
  const [words, setWords] = useState("");
  const [kind, setKind] = useState<"all" | SetQuestion["kind"]>("all");
  const shown = questions.filter(
    (question) => (kind === "all" || question.kind === kind) && matchesWords(searchText(question), words),
  );
  return (
    <>
      {questions.length < 8 ? null : (
        <div className="mb-3 grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_15rem]">
          <Field label="Find">
            <TextInput
              type="search"
              placeholder="Words of the title, or a topic"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </Field>
          <SegmentedControl
            label="Kind of question"
            value={kind}
            onChange={setKind}
            options={[
              { value: "all", label: "All" },
              { value: "free-text", label: "Text" },
              { value: "code", label: "Code" },
            ]}
          />
        </div>
      )}
      <p role="status" className="text-small text-muted">
        {shown.length === questions.length
          ? `${questions.length} in this set`
          : `${shown.length} of ${questions.length}`}
      </p>
      <DataTable
        caption="Questions of this set"
        columns={builtIn ? columns.filter((column) => column.key !== "state") : columns}
        rows={shown}
        rowKey={(question) => question.id}
      />
    </>
  );
}

const columns: Column<SetQuestion>[] = [
  {
    key: "title",
    header: "Question",
    className: "w-full",
    cell: (question) => (
      <>
        {question.editable ? (
          <Link href={paths.question(question.id)} className="font-medium wrap-anywhere hover:underline">
            {question.title === "" ? "Untitled question" : question.title}
          </Link>
        ) : (
          <Title question={question} />
        )}
        <span className="block text-small text-muted">
          {question.topics.map((topic) => topic.name).join(", ") || "no topic yet"}
        </span>
      </>
    ),
  },
  ...planColumns(),
  {
    key: "state",
    header: "State",
    className: "whitespace-nowrap",
    cell: (question) => <QuestionState question={question} />,
  },
];

function Title({ question }: { question: SetQuestion }) {
  if (!question.readable) return <span className="font-medium wrap-anywhere">{question.title}</span>;
  return (
    <Link href={paths.published(question.id)} className="font-medium wrap-anywhere hover:underline">
      {question.title}
    </Link>
  );
}

function QuestionState({ question }: { question: SetQuestion }) {
  if (question.version === null) return <Chip>draft</Chip>;
  return <Chip tone="good">version {question.version}</Chip>;
}

/** What a question can be found by. */
function searchText(question: SetQuestion): string {
  return [question.title, ...question.topics.flatMap((topic) => [topic.name, topic.id])].join(" ");
}
