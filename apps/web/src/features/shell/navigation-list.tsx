"use client";

import { Eyebrow } from "@viva/ui/eyebrow";
import { Spinner } from "@viva/ui/spinner";
import clsx from "clsx";
import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { isCurrent, type NavigationSection } from "./navigation.ts";

export function NavigationList({
  sections,
  onFollow,
}: {
  sections: readonly NavigationSection[];
  /** Called when a link is followed: the sheet on narrow screens then closes. */
  onFollow?: (() => void) | undefined;
}) {
  const path = usePathname();
  return (
    <nav aria-label="Main">
      {sections.map((section) => (
        <div key={section.label ?? ""} className="not-first:mt-4">
          {section.label === null ? null : <Eyebrow className="px-2.5 pb-1">{section.label}</Eyebrow>}
          <ul className="flex flex-col gap-0.5">
            {section.items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  aria-current={isCurrent(item, path) ? "page" : undefined}
                  onClick={() => onFollow?.()}
                  className={clsx(
                    "flex min-h-9 items-center rounded-s px-2.5 max-shell:min-h-11",
                    isCurrent(item, path)
                      ? "bg-sunken font-medium text-ink"
                      : "text-muted hover:bg-sunken hover:text-ink",
                  )}
                >
                  <span className="flex-1">{item.label}</span>
                  <OnItsWay />
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** On a slow connection, that the page which was asked for is coming. */
function OnItsWay() {
  const { pending } = useLinkStatus();
  return pending ? <Spinner className="size-3.5 text-faint" /> : null;
}
