import { renderJavaScript } from "./render-javascript.ts";
import { renderPython } from "./render-python.ts";
import type { Language } from "./run.ts";
import type { TaggedValue } from "./tagged-value.ts";

/** The value in the notation of the language, at most `limit` characters; see the two renderers. */
export function renderValue(value: TaggedValue, language: Language, limit?: number): string {
  const render = language === "javascript" || language === "typescript" ? renderJavaScript : renderPython;
  return render(value, limit);
}
