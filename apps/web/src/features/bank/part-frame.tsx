"use client";

import { IconButton } from "@viva/ui/icon-button";
import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { MoveButtons } from "./move-buttons.tsx";

export interface PartActions {
  onRemove: () => void;
  /** Null at the end of the list. */
  onMoveUp: (() => void) | null;
  onMoveDown: (() => void) | null;
}

/** One part of a list that is being written: its number, what can be done with it, and its fields. */
export function PartFrame({
  name,
  number,
  on,
  children,
}: {
  /** What it is called, as within a sentence. */
  name: string;
  number: number;
  on: PartActions;
  children: ReactNode;
}) {
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${number}`;
  return (
    <fieldset>
      <legend className="sr-only">{title}</legend>
      <div className="mb-2 flex items-center gap-1">
        <span aria-hidden className="flex-1 text-control font-semibold">
          {title}
        </span>
        <MoveButtons what={`${name} ${number}`} onUp={on.onMoveUp} onDown={on.onMoveDown} />
        <IconButton
          label={`Delete ${name} ${number}`}
          icon={<Trash2 aria-hidden />}
          tone="danger"
          onClick={on.onRemove}
        />
      </div>
      {children}
    </fieldset>
  );
}
