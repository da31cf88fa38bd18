"use client";

import { Button } from "@viva/ui/button";
import { Dialog } from "@viva/ui/dialog";
import { Kbd } from "@viva/ui/kbd";
import { isApple, useShortcutLabels } from "../use-shortcut-labels.ts";

export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const labels = useShortcutLabels();
  const tab = open && isApple() ? "⌃⇧M" : "Ctrl M";
  const rows = [
    ["Previous question", labels.previous],
    ["Next question", labels.next],
    ["Flag this question, or take the flag away", labels.flag],
    ["Run the program", labels.run],
    ["Run the tests that you can see", labels.test],
    ["Stop what is running", labels.stop],
    ["Format the code", labels.format],
    ["Let Tab leave the code editor", tab],
    ["This list (outside of text fields)", "?"],
  ] as const;
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title="Keyboard shortcuts"
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <dl className="flex flex-col">
        {rows.map(([what, keys]) => (
          <div
            key={what}
            className="flex items-center justify-between gap-4 border-b border-line py-1.5 last:border-0"
          >
            <dt>{what}</dt>
            <dd>
              <Kbd className="whitespace-nowrap">{keys}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
      {open && isApple() ? (
        <p className="mt-3 text-small text-muted">
          While you write, Option and an arrow move the caret by a word, as everywhere on this computer.
        </p>
      ) : null}
    </Dialog>
  );
}
