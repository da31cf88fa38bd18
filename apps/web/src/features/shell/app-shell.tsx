import Link from "next/link";
import type { ReactNode } from "react";
import { AccountMenu, type ShellReader } from "./account-menu.tsx";
import type { NavigationSection } from "./navigation.ts";
import { NavigationList } from "./navigation-list.tsx";
import { NavigationSheet } from "./navigation-sheet.tsx";

/** Navigation at the left, the page beside it; below 900 px a bar at the top with the same in a panel. */
export function AppShell({
  reader,
  sections,
  children,
}: {
  reader: ShellReader;
  sections: readonly NavigationSection[];
  children: ReactNode;
}) {
  return (
    <div className="min-h-dvh shell:grid shell:grid-cols-[220px_minmax(0,1fr)]">
      <header className="sticky top-0 z-30 flex h-13 items-center gap-2 border-b border-line bg-surface px-3 shell:hidden">
        <NavigationSheet sections={sections} reader={reader} />
        <Link href="/home" className="text-h3 font-semibold">
          Viva
        </Link>
      </header>
      <aside className="hidden border-r border-line bg-surface shell:block">
        <div className="sticky top-0 z-20 flex h-dvh flex-col gap-2 overflow-y-auto px-3.5 py-4">
          <Link href="/home" className="px-2.5 pt-1 pb-2 text-[1.0625rem] font-semibold">
            Viva
          </Link>
          <div className="flex-1">
            <NavigationList sections={sections} />
          </div>
          <AccountMenu reader={reader} side="top" />
        </div>
      </aside>
      <main id="main" tabIndex={-1} className="min-w-0 px-4 py-5 outline-none sm:px-6 shell:px-11 shell:py-8">
        <div className="mx-auto max-w-[1132px]">{children}</div>
      </main>
    </div>
  );
}
