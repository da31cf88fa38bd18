"use client";

import { IconButton } from "@viva/ui/icon-button";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import type { ReactNode } from "react";

export interface CriterionActions {
  onRemove: () => void;
  /** Null at the end of the list. */
  onMoveUp: (() => void) | null;
  onMoveDown: (() => void) | null;
}

/** One criterion of a rubric that is being written: its number, what can be done with it, and its fields. */
export function CriterionFrame({
  number,
  on,
  children,
}: {
  number: number;
  on: CriterionActions;
  children: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="sr-only">Criterion {number}</legend>
      <div className="mb-2 flex items-center gap-1">
        <span aria-hidden className="flex-1 text-control font-semibold">
          Criterion {number}
        </span>
        <IconButton
          label={`Move criterion ${number} up`}
          icon={<ArrowUp aria-hidden />}
          disabled={on.onMoveUp === null}
          onClick={() => on.onMoveUp?.()}
        />
        <IconButton
          label={`Move criterion ${number} down`}
          icon={<ArrowDown aria-hidden />}
          disabled={on.onMoveDown === null}
          onClick={() => on.onMoveDown?.()}
        />
        <IconButton
          label={`Delete criterion ${number}`}
          icon={<Trash2 aria-hidden />}
          tone="danger"
          onClick={on.onRemove}
        />
      </div>
      {children}
    </fieldset>
  );
}
