"use client";

import { IconButton } from "@viva/ui/icon-button";
import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { type ReactNode, type RefObject, useRef } from "react";
import { afterPaint } from "./after-paint.ts";

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
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const title = `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${number}`;
  return (
    <fieldset>
      <legend className="sr-only">{title}</legend>
      <div className="mb-2 flex items-center gap-1">
        <span aria-hidden className="flex-1 text-control font-semibold">
          {title}
        </span>
        <IconButton
          ref={up}
          label={`Move ${name} ${number} up`}
          icon={<ArrowUp aria-hidden />}
          disabled={on.onMoveUp === null}
          onClick={() => {
            on.onMoveUp?.();
            keepFocus(up, down);
          }}
        />
        <IconButton
          ref={down}
          label={`Move ${name} ${number} down`}
          icon={<ArrowDown aria-hidden />}
          disabled={on.onMoveDown === null}
          onClick={() => {
            on.onMoveDown?.();
            keepFocus(down, up);
          }}
        />
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

/** Moving takes the part out of the page for a moment, and the focus with it. At the end of the list only `other` is left. */
function keepFocus(
  pressed: RefObject<HTMLButtonElement | null>,
  other: RefObject<HTMLButtonElement | null>,
): void {
  afterPaint(() => (pressed.current?.disabled === true ? other : pressed).current?.focus());
}
