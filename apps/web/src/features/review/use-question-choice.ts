"use client";

import type { ReviewQuestion } from "@viva/domain/grading/views";
import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { QUESTION_PARAMETER } from "./review-address.ts";

/**
 * The question that the address names; the first for an address that names none. Choosing replaces the address
 * without asking the server, so that it works offline and "back" leaves the review.
 */
export function useQuestionChoice(questions: readonly ReviewQuestion[]): {
  index: number;
  choose: (index: number) => void;
} {
  const wanted = Number(useSearchParams().get(QUESTION_PARAMETER));
  const index = Math.max(
    0,
    questions.findIndex((question) => question.position === wanted),
  );
  const choose = (next: number) => {
    const question = questions[next];
    if (question === undefined) return;
    window.history.replaceState(null, "", `?${QUESTION_PARAMETER}=${question.position}`);
  };
  return { index, choose };
}

/** j and k, or the right and left arrow, go to the next and the previous question. */
export function useQuestionKeys(go: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_KEYS) !== null) return;
      event.preventDefault();
      go(step);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
}

const steps: Partial<Record<string, 1 | -1>> = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };

/** Where these keys have a meaning already: fields, menus, and blocks that scroll sideways. */
const OWN_KEYS = "input, textarea, select, [contenteditable], [role=menu], [role=dialog], [tabindex='0']";
