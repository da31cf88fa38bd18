import clsx from "clsx";
import type { ReactNode } from "react";

/** Nothing here yet: says why, and what puts something here. */
export function EmptyState({
  title,
  children,
  action,
  icon,
  className,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  className?: string | undefined;
}) {
  return (
    <div className={clsx("flex flex-col items-start gap-1 py-4", className)}>
      {icon === undefined ? null : <div className="mb-1 text-faint [&_svg]:size-5">{icon}</div>}
      <p className="font-medium">{title}</p>
      {children === undefined ? null : <div className="max-w-prose text-muted">{children}</div>}
      {action === undefined ? null : <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
