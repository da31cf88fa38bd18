import { afterPaint } from "./after-paint.ts";

/** Told to the page before it goes to a field: whoever folds parts away unfolds what the detail names. */
export const OPEN_FIELD = "viva:open-field";

/**
 * Brings the field that a problem is about into view and puts the focus there. Parts of the editor say which fields
 * they hold with `data-field`; the nearest part above the field will do.
 */
export function goToField(field: string): void {
  document.dispatchEvent(new CustomEvent(OPEN_FIELD, { detail: field }));
  // What was folded away is in the page then.
  afterPaint(() => focusIn(field));
}

const CONTROLS = "input, textarea, select, button, summary";

function focusIn(field: string): void {
  for (const steps = field.split("."); steps.length > 0; steps.pop()) {
    const part = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(steps.join("."))}"]`);
    if (part === null) continue;
    part.scrollIntoView({ block: "center" });
    const control = part.matches(CONTROLS) ? part : part.querySelector<HTMLElement>(CONTROLS);
    control?.focus({ preventScroll: true });
    return;
  }
}
