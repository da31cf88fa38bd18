import type { RefObject } from "react";
import type * as z from "zod";

/** The first message for each field of a form; a nested field is named by its path, `rubric.0.statement`. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of error.issues) messages[issue.path.join(".")] ??= issue.message;
  return messages;
}

/** Puts the cursor into the first field that is wrong, once the page shows it as such. */
export function focusFirstInvalid(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  });
}
