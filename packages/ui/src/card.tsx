import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

export function Card({
  pad = true,
  quiet = false,
  className,
  ...rest
}: ComponentProps<"section"> & {
  pad?: boolean | undefined;
  /** Lies in the page instead of on it: sunken ground, no shadow. */
  quiet?: boolean | undefined;
}) {
  return (
    <section
      {...rest}
      className={clsx(
        "min-w-0 rounded-card border border-line",
        quiet ? "bg-sunken" : "bg-surface shadow-card",
        pad && "p-4 sm:p-[18px]",
        className,
      )}
    />
  );
}

export function CardHeader({
  title,
  aside,
  id,
  level = 2,
}: {
  title: ReactNode;
  aside?: ReactNode;
  id?: string | undefined;
  level?: 2 | 3 | undefined;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <Heading id={id} className="text-h3 font-semibold">
        {title}
      </Heading>
      {aside === undefined ? null : <div className="text-tiny text-muted">{aside}</div>}
    </div>
  );
}
