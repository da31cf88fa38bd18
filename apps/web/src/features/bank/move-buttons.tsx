"use client";

import { IconButton } from "@viva/ui/icon-button";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type RefObject, useRef } from "react";
import { afterPaint } from "./after-paint.ts";

/** Put one of a list in another place, again and again with the same key: the focus goes along. */
export function MoveButtons({
  what,
  onUp,
  onDown,
}: {
  /** As in "test 2". */
  what: string;
  /** Null at the end of the list. */
  onUp: (() => void) | null;
  onDown: (() => void) | null;
}) {
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={up}
        label={`Move ${what} up`}
        icon={<ArrowUp aria-hidden />}
        disabled={onUp === null}
        onClick={() => {
          onUp?.();
          keepFocus(up, down);
        }}
      />
      <IconButton
        ref={down}
        label={`Move ${what} down`}
        icon={<ArrowDown aria-hidden />}
        disabled={onDown === null}
        onClick={() => {
          onDown?.();
          keepFocus(down, up);
        }}
      />
    </>
  );
}

/** Moving takes the part out of the page for a moment, and the focus with it. At the end of the list only `other` is left. */
function keepFocus(
  pressed: RefObject<HTMLButtonElement | null>,
  other: RefObject<HTMLButtonElement | null>,
): void {
  afterPaint(() => (pressed.current?.disabled === true ? other : pressed).current?.focus());
}
