import type { Column } from "@viva/ui/data-table";

/** Columns of what a question asks of a candidate's time, for tables of questions. */
export function planColumns<
  Row extends { kind: "free-text" | "code"; difficulty: string; minutes: number },
>(): Column<Row>[] {
  return [
    {
      key: "kind",
      header: "Kind",
      wideOnly: true,
      className: "whitespace-nowrap text-muted",
      cell: (question) => (question.kind === "code" ? "code" : "text"),
    },
    {
      key: "difficulty",
      header: "Difficulty",
      wideOnly: true,
      className: "text-muted",
      cell: (question) => question.difficulty,
    },
    {
      key: "minutes",
      header: "Minutes",
      align: "end",
      wideOnly: true,
      cell: (question) => <span className="text-muted">{question.minutes}</span>,
    },
  ];
}
