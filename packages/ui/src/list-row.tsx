import clsx from "clsx";
import type { ReactNode } from "react";

/** A line of a list: what it is, what to know about it, and at the end a number, a chip or a button. */
export function ListRow({
  title,
  detail,
  aside,
  className,
}: {
  title: ReactNode;
  detail?: ReactNode;
  aside?: ReactNode;
  className?: string | undefined;
}) {
  return (
    <li
      className={clsx(
        "flex flex-wrap items-center gap-x-4 gap-y-2 border-line py-3 not-first:border-t",
        className,
      )}
    >
      <div className="min-w-0 flex-1 basis-56">
        <div className="font-medium break-words">{title}</div>
        {detail === undefined ? null : <div className="text-small text-muted">{detail}</div>}
      </div>
      {aside === undefined ? null : <div className="flex shrink-0 flex-wrap items-center gap-2">{aside}</div>}
    </li>
  );
}
