"use client";

import { Button } from "@viva/ui/button";
import { SaveReceipt } from "../footer/save-receipt.tsx";
import { useCurrentQuestion, useRoom } from "../room-context.tsx";
import { CountdownClock } from "./countdown-clock.tsx";
import { FlagButton } from "./flag-button.tsx";
import { QuestionStrip } from "./question-strip.tsx";
import { QuestionTime } from "./question-time.tsx";

export function RoomHeader({ onFinish }: { onFinish: () => void }) {
  const { room } = useRoom();
  const { number, total } = useCurrentQuestion();
  return (
    <header className="flex min-h-13 items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-3.5 py-1.5 shell:px-4">
      <h1 className="min-w-0 truncate text-lead font-semibold max-shell:sr-only">{room.title}</h1>
      <div className="flex shrink-0 items-center gap-4 max-shell:hidden">
        <QuestionStrip />
        <span className="text-small text-muted tabular-nums max-[1100px]:hidden">
          {number} of {total}
        </span>
      </div>
      <span aria-hidden className="font-semibold tabular-nums shell:hidden">
        {number} of {total}
      </span>
      <span className="flex-1" />
      <div className="max-[1240px]:hidden">
        <QuestionTime />
      </div>
      <div className="shell:hidden">
        <SaveReceipt short />
      </div>
      <CountdownClock />
      <div className="max-shell:hidden">
        <FlagButton />
      </div>
      <Button
        variant="primary"
        onClick={onFinish}
        // On a phone the next question is the main move, not the end.
        className="max-shell:border-line-strong max-shell:bg-surface max-shell:text-ink max-shell:hover:bg-sunken"
      >
        <span>
          Finish<span className="max-shell:sr-only"> interview</span>
        </span>
      </Button>
    </header>
  );
}
