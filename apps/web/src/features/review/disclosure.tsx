import clsx from "clsx";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** A part that is folded away until it is asked for. */
export function Disclosure({
  summary,
  children,
  open = false,
  onOpen,
  className,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean | undefined;
  /** Each time that it is unfolded. */
  onOpen?: (() => void) | undefined;
  className?: string | undefined;
}) {
  return (
    <details
      open={open}
      onToggle={onOpen && ((event) => (event.currentTarget.open ? onOpen() : undefined))}
      className={clsx("group/disclosure", className)}
    >
      <summary className="inline-flex cursor-pointer list-none items-center gap-1 rounded-xs py-0.5 text-control text-muted select-none hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open/disclosure:rotate-90" />
        {summary}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
