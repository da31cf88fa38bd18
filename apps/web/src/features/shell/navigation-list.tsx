"use client";

import { Eyebrow } from "@viva/ui/eyebrow";
import clsx from "clsx";
import Link from "next/link";
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
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
