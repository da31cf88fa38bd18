import { useEffect, useRef } from "react";

const PANE = "[data-pane=right]";
const FIELD = `${PANE} :is(textarea, [role=textbox])`;
/** The code editor needs a moment to be there. */
const FIELD_APPEARS_MS = 80;

/** Who turns to another question while writing goes on writing there. */
export function useFocusInAnswer(questionId: string): void {
  const wasWriting = useRef(false);

  useEffect(() => {
    // The field may be replaced with the question, and its focus is gone before an effect could see it.
    const note = () => {
      wasWriting.current = document.activeElement?.closest(PANE) != null;
    };
    window.addEventListener("keydown", note, { capture: true });
    return () => window.removeEventListener("keydown", note, { capture: true });
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts when the question changes
  useEffect(() => {
    if (!wasWriting.current) return;
    wasWriting.current = false;
    const timer = setTimeout(() => document.querySelector<HTMLElement>(FIELD)?.focus(), FIELD_APPEARS_MS);
    return () => clearTimeout(timer);
  }, [questionId]);
}
