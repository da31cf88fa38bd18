"use client";

import { Kbd } from "@viva/ui/kbd";
import type { ReactNode } from "react";
import { useShortcutLabels } from "../use-shortcut-labels.ts";
import { useTurning } from "../use-turning.ts";
import { SaveReceipt } from "./save-receipt.tsx";

export function RoomFooter({ onShortcuts }: { onShortcuts: () => void }) {
  const labels = useShortcutLabels();
  const { previous, next } = useTurning();
  return (
    <footer className="flex h-11 items-center gap-1 border-t border-line bg-surface px-4 text-small text-muted max-shell:hidden">
      <SaveReceipt />
      <span className="flex-1" />
      <FooterButton onClick={previous} keys={labels.previous}>
        Previous
      </FooterButton>
      <FooterButton onClick={next} keys={labels.next}>
        Next
      </FooterButton>
      <FooterButton onClick={onShortcuts} keys="?">
        Shortcuts
      </FooterButton>
    </footer>
  );
}

function FooterButton({
  onClick,
  keys,
  children,
}: {
  onClick: (() => void) | null;
  keys: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      disabled={onClick === null}
      onClick={onClick ?? undefined}
      className="flex items-center gap-1.5 rounded-s px-2 py-1 whitespace-nowrap hover:bg-sunken hover:text-ink disabled:cursor-not-allowed disabled:opacity-50"
    >
      {children} <Kbd aria-hidden>{keys}</Kbd>
    </button>
  );
}
