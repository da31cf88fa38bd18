"use client";

import { Button } from "@viva/ui/button";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { FlagButton } from "../header/flag-button.tsx";
import { QuestionTimeLine } from "../header/question-time.tsx";
import { useTurning } from "../use-turning.ts";

/** The same moves for thumbs, below 900 px. */
export function RoomBottomBar() {
  const { previous, next } = useTurning();
  return (
    <footer className="flex min-h-14 items-center gap-2 border-t border-line bg-surface px-3.5 py-1.5 shell:hidden">
      <Button
        aria-label="Previous question"
        disabled={previous === null}
        onClick={previous ?? undefined}
        icon={<ChevronLeft aria-hidden />}
      />
      <FlagButton compact />
      <span className="flex-1 text-center">
        <QuestionTimeLine />
      </span>
      <Button variant="primary" disabled={next === null} onClick={next ?? undefined}>
        Next <ChevronRight aria-hidden />
      </Button>
    </footer>
  );
}
