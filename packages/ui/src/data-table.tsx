import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column, in figures of equal width. */
  align?: "start" | "end" | undefined;
  /** Left out on narrow screens: only for what the row's page repeats. */
  wideOnly?: boolean | undefined;
  className?: string | undefined;
};

/** A table whose first column names the row. Columns that do not fit are dropped, never scrolled sideways. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  className,
}: {
  /** Read out, not shown: the heading beside the table says it to the eye. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  className?: string | undefined;
}) {
  return (
    <table className={clsx("w-full border-collapse", className)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={clsx(
                "py-2 pr-4 text-tiny font-medium tracking-[0.02em] text-faint last:pr-0",
                column.align === "end" ? "text-right" : "text-left",
                column.wideOnly && "max-md:hidden",
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-t border-line">
            {columns.map((column, index) => (
              <Cell
                key={column.key}
                heading={index === 0}
                className={clsx(
                  "py-2.5 pr-4 align-baseline last:pr-0",
                  column.align === "end" && "text-right tabular-nums",
                  column.wideOnly && "max-md:hidden",
                  column.className,
                )}
              >
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ heading, className, ...rest }: ComponentProps<"td"> & { heading: boolean }) {
  return heading ? (
    <th scope="row" {...rest} className={clsx("text-left font-normal", className)} />
  ) : (
    <td {...rest} className={className} />
  );
}
