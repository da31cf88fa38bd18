import clsx from "clsx";
import type { ReactNode } from "react";

/** A grey shape in the place of what is loading, as large as what will come, so that nothing jumps. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return (
    <div
      aria-hidden
      className={clsx("animate-pulse rounded-s bg-line motion-reduce:animate-none", className)}
    />
  );
}

/** Wraps the shapes of one screen and tells a screen reader once that it is loading. */
export function SkeletonScreen({ label = "Loading", children }: { label?: string; children: ReactNode }) {
  return (
    <div role="status" aria-label={label}>
      {children}
    </div>
  );
}
