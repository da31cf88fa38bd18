import { buttonClass } from "@viva/ui/button";
import type { Route } from "next";
import Link from "next/link";

/** To the page before and after; nothing where all is on one page. */
export function PageLinks({
  page,
  pages,
  href,
}: {
  page: number;
  pages: number;
  href: (page: number) => Route;
}) {
  if (pages <= 1) return null;
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-3 border-t border-line pt-3">
      {page > 1 ? (
        <Link href={href(Math.min(page - 1, pages))} rel="prev" className={buttonClass({ size: "s" })}>
          Previous
        </Link>
      ) : (
        <span />
      )}
      <span className="text-small text-muted tabular-nums">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <Link href={href(page + 1)} rel="next" className={buttonClass({ size: "s" })}>
          Next
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
