import { buttonClass } from "@viva/ui/button";
import { ArrowLeft } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";

/** The bar above a page that needs the whole width: where it belongs, and the ways on. */
export function ReviewHeader({
  back,
  report,
}: {
  back: { label: string; href: Route };
  /** The report of this attempt; null for whoever may not see it. */
  report: Route | null;
}) {
  return (
    <header className="sticky top-0 z-30 flex h-13 items-center gap-3 border-b border-line bg-surface px-4 sm:px-6">
      <Link
        href={back.href}
        className="-ml-1.5 flex min-h-9 min-w-0 items-center gap-1.5 rounded-s px-1.5 text-muted hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0" />
        <span className="truncate">{back.label}</span>
      </Link>
      <div className="flex-1" />
      {report === null ? null : (
        <Link href={report} className={buttonClass({ size: "s" })}>
          Report
        </Link>
      )}
      <Link href="/home" className="text-h3 font-semibold max-sm:hidden">
        Viva
      </Link>
    </header>
  );
}
