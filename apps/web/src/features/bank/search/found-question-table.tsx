import type { FoundQuestions } from "@viva/domain/bank/question-search";
import { type Column, DataTable } from "@viva/ui/data-table";
import Link from "next/link";
import { paths } from "../../../client/paths.ts";
import { planColumns } from "../plan-columns.tsx";

type Found = FoundQuestions["questions"][number];

export function FoundQuestionTable({ questions }: { questions: readonly Found[] }) {
  return (
    <DataTable
      caption="Questions found"
      columns={columns}
      rows={questions}
      rowKey={(question) => question.id}
    />
  );
}

const columns: Column<Found>[] = [
  {
    key: "title",
    header: "Question",
    className: "w-full",
    cell: (question) => (
      <>
        <Link href={paths.published(question.id)} className="font-medium wrap-anywhere hover:underline">
          {question.title}
        </Link>
        <span className="block text-small text-muted">
          {question.topics.map((topic) => topic.name).join(", ")}
          <span className="md:hidden">
            , {question.kind === "code" ? "code" : "text"}, {question.difficulty}
          </span>
        </span>
      </>
    ),
  },
  {
    key: "set",
    header: "Set",
    wideOnly: true,
    className: "text-small text-muted min-w-40",
    cell: (question) => (
      <Link href={paths.set(question.set.id)} className="hover:underline">
        {question.set.title}
      </Link>
    ),
  },
  ...planColumns(),
];
