"use client";

import { IconButton } from "@viva/ui/icon-button";
import { Sheet } from "@viva/ui/sheet";
import { Menu as MenuIcon } from "lucide-react";
import { useState } from "react";
import { AccountMenu, type ShellReader } from "./account-menu.tsx";
import type { NavigationSection } from "./navigation.ts";
import { NavigationList } from "./navigation-list.tsx";

export function NavigationSheet({
  sections,
  reader,
}: {
  sections: readonly NavigationSection[];
  reader: ShellReader;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      title="Viva"
      trigger={<IconButton label="Open the menu" icon={<MenuIcon aria-hidden />} />}
    >
      <div className="flex-1">
        <NavigationList sections={sections} onFollow={() => setOpen(false)} />
      </div>
      <div className="mt-4 border-t border-line pt-2">
        <AccountMenu reader={reader} side="top" onFollow={() => setOpen(false)} />
      </div>
    </Sheet>
  );
}
