"use client";

import { Menu, MenuItem, MenuSeparator } from "@viva/ui/menu";
import { useToast } from "@viva/ui/toast";
import { ChevronsUpDown, LogOut, Settings } from "lucide-react";
import Link from "next/link";
import { closeSession } from "../../client/session.ts";
import { forgetRooms } from "../offline/kept-room.ts";
import { ThemeMenuItems } from "./theme-choice.tsx";

export type ShellReader = { name: string; email: string };

export function AccountMenu({
  reader,
  side,
  onFollow,
}: {
  reader: ShellReader;
  side: "top" | "bottom";
  /** Called when a link is followed: the sheet on narrow screens then closes. */
  onFollow?: (() => void) | undefined;
}) {
  const toast = useToast();
  const signOut = async () => {
    if (await closeSession()) {
      await forgetRooms();
      // A full load, so that nothing of this account stays in memory.
      window.location.assign("/");
      return;
    }
    toast({
      tone: "bad",
      title: "You are still signed in",
      detail: "The server cannot be reached. Try again when the connection is back.",
    });
  };
  return (
    <Menu
      side={side}
      align="start"
      trigger={
        <button
          type="button"
          className="flex w-full min-w-0 items-center gap-2.5 rounded-s px-2 py-1.5 text-left hover:bg-sunken"
        >
          <span
            aria-hidden
            className="grid size-7 shrink-0 place-items-center rounded-full bg-accent-soft text-small font-medium text-accent"
          >
            {initials(reader.name)}
          </span>
          <span className="min-w-0 flex-1">
            <span className="block truncate text-control font-medium">{reader.name}</span>
            <span className="block truncate text-tiny text-muted">{reader.email}</span>
          </span>
          <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-faint" />
          <span className="sr-only">Account menu</span>
        </button>
      }
    >
      <ThemeMenuItems />
      <MenuSeparator />
      <MenuItem asChild>
        <Link href="/settings" onClick={() => onFollow?.()}>
          <Settings aria-hidden />
          Settings
        </Link>
      </MenuItem>
      <MenuItem onSelect={() => void signOut()}>
        <LogOut aria-hidden />
        Sign out
      </MenuItem>
    </Menu>
  );
}

/** First letters of the first and the last word; a name of one word gives one. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(0), words.length > 1 ? words.at(-1) : ""].map(firstLetter).join("").toUpperCase();
}

/** As a reader counts: an accent or the parts of an emoji are not letters of their own. */
function firstLetter(word = ""): string {
  const [first] = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word);
  return first?.segment ?? "";
}
