import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

/** Something failed: what, whether anything was lost, and the way on. */
export function ErrorState({
  title,
  children,
  action,
  reference,
  level = 1,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** A number that finds the failure in the server's log. */
  reference?: string | undefined;
  level?: 1 | 2 | undefined;
}) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <div role="alert" className="flex max-w-xl flex-col items-start gap-1.5">
      <TriangleAlert aria-hidden className="mb-1 size-5 text-warn" />
      <Heading className={level === 1 ? "text-h2 font-semibold" : "text-h3 font-semibold"}>{title}</Heading>
      {children === undefined ? null : <div className="text-muted">{children}</div>}
      {action === undefined ? null : <div className="mt-3 flex flex-wrap gap-2">{action}</div>}
      {reference === undefined ? null : (
        <p className="mt-3 text-small text-faint">
          Reference for the server log: <code className="font-mono">{reference}</code>
        </p>
      )}
    </div>
  );
}
