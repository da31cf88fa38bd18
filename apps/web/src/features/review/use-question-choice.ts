"use client";

import type { ReviewQuestion } from "@viva/domain/grading/views";
import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { QUESTION_PARAMETER } from "./review-address.ts";

/**
 * The question shown: first the one that the address names, then the one chosen here. The address follows without
 * asking the server, so that choosing works offline and "back" leaves the review.
 */
export function useQuestionChoice(questions: readonly ReviewQuestion[]): {
  index: number;
  choose: (index: number) => void;
  /** To the next or the previous one, if there is one. Several calls before the next paint add up. */
  step: (by: 1 | -1) => void;
} {
  const wanted = Number(useSearchParams().get(QUESTION_PARAMETER));
  const [index, setIndex] = useState(() =>
    Math.max(
      0,
      questions.findIndex((question) => question.position === wanted),
    ),
  );
  const shown = questions[index]?.position;
  const first = useRef(true);
  useEffect(() => {
    // The first is where the reader came to: an address without a question stays as it is.
    if (!first.current) window.history.replaceState(null, "", `?${QUESTION_PARAMETER}=${shown}`);
    first.current = false;
  }, [shown]);
  const last = questions.length - 1;
  const step = useCallback(
    (by: 1 | -1) => setIndex((before) => Math.min(last, Math.max(0, before + by))),
    [last],
  );
  return { index, choose: setIndex, step };
}

/** j and k, or the right and left arrow, go to the next and the previous question. */
export function useQuestionKeys(go: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && hasOwnUseFor(event.key, event.target)) return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
}

const steps: Partial<Record<string, 1 | -1>> = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };

/** Fields and menus use these keys themselves; a block that scrolls sideways uses the arrows. */
function hasOwnUseFor(key: string, target: Element): boolean {
  if (target.closest("input, textarea, select, [contenteditable], [role=menu], [role=dialog]") !== null)
    return true;
  return key.startsWith("Arrow") && target.matches("[tabindex='0']");
}
