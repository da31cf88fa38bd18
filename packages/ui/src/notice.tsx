import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeTone = "info" | "good" | "warn" | "bad";

const look = {
  info: { className: "bg-accent-soft", icon: "text-accent", Icon: Info },
  good: { className: "bg-good-soft", icon: "text-good", Icon: CircleCheck },
  warn: { className: "bg-warn-soft", icon: "text-warn", Icon: TriangleAlert },
  bad: { className: "bg-bad-soft", icon: "text-bad", Icon: CircleAlert },
} as const;

/**
 * A message in the page. `live` when it appears by itself: bad news is then announced at once, the rest politely.
 */
export function Notice({
  tone = "info",
  title,
  children,
  action,
  live = false,
  banner = false,
  className,
}: {
  tone?: NoticeTone | undefined;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  live?: boolean | undefined;
  /** Across the whole width, at an edge of the page. */
  banner?: boolean | undefined;
  className?: string | undefined;
}) {
  const { Icon, icon, className: ground } = look[tone];
  return (
    <div
      role={live ? (tone === "bad" ? "alert" : "status") : undefined}
      className={clsx(
        "flex items-start gap-2.5",
        banner ? "px-4 py-2" : "rounded-m px-3.5 py-2.5",
        ground,
        className,
      )}
    >
      <Icon aria-hidden className={clsx("mt-[3px] size-4 shrink-0", icon)} />
      <div className="min-w-0 flex-1">
        {title === undefined ? null : <p className="font-medium">{title}</p>}
        {children === undefined ? null : <div className="text-ink">{children}</div>}
      </div>
      {action === undefined ? null : <div className="flex shrink-0 gap-2">{action}</div>}
    </div>
  );
}
