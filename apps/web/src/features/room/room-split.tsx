"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";

const MIN = 24;
const MAX = 65;
const START = 36;

/** Two panes with a bar between them that the pointer or the arrow keys move. Below 900 px one pane fills all. */
export function RoomSplit({
  left,
  right,
  shown,
}: {
  left: ReactNode;
  right: ReactNode;
  shown: "left" | "right";
}) {
  const host = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(START);
  const move = (to: number) => setShare(Math.min(MAX, Math.max(MIN, to)));

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const box = host.current?.getBoundingClientRect();
    if (box && event.currentTarget.hasPointerCapture(event.pointerId)) {
      move(((event.clientX - box.left) / box.width) * 100);
    }
  };
  const nudge = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -2, ArrowRight: 2, Home: MIN - share, End: MAX - share }[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    move(share + step);
  };

  return (
    <div
      ref={host}
      className="grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)] shell:grid-cols-[var(--left)_1px_minmax(0,1fr)]"
      style={{ "--left": `${share}%` } as Record<string, string>}
    >
      <div
        className={`min-h-0 min-w-0 overflow-y-auto ${shown === "left" ? "" : "max-shell:hidden"}`}
        data-pane="left"
      >
        {left}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a movable separator is a widget, which hr is not */}
      <div
        role="separator"
        aria-orientation="vertical"
        aria-label="Width of the question"
        aria-valuenow={Math.round(share)}
        aria-valuemin={MIN}
        aria-valuemax={MAX}
        tabIndex={0}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onDoubleClick={() => setShare(START)}
        onKeyDown={nudge}
        className="relative z-10 cursor-col-resize bg-line before:absolute before:inset-y-0 before:-inset-x-1 hover:bg-accent focus-visible:bg-accent max-shell:hidden"
      />
      <div className={`min-h-0 min-w-0 ${shown === "right" ? "" : "max-shell:hidden"}`} data-pane="right">
        {right}
      </div>
    </div>
  );
}
