import { type RefObject, useEffect, useRef, useState } from "react";
import type { EditorNews } from "./editor-line.tsx";
import type { EditorHandle } from "./editor-props.ts";
import { formatPython } from "./format-python.ts";

/** Commands that rewrite the answer, each one step of undo, and what to tell of the last one. */
export function useEditorCommands(id: string, code: string, editor: RefObject<EditorHandle | null>) {
  const [told, setTold] = useState<{ id: string; code: string; news: EditorNews } | null>(null);

  const latest = useRef({ id, code });
  useEffect(() => {
    latest.current = { id, code };
  });

  function tell(text: string, after: string, undoTo: string | null = null) {
    const undo = undoTo === null ? null : () => editor.current?.replaceWith(undoTo);
    setTold({ id, code: after, news: { text, undo } });
  }

  async function format() {
    const formatted = await formatPython(code).catch(() => null);
    // The formatter may have been fetched first: what was typed, or turned to, in that time is not written over.
    if (latest.current.id !== id) return;
    if (latest.current.code !== code) {
      tell("Not formatted: you went on writing. Format again.", latest.current.code);
    } else if (formatted === null) {
      tell("The formatter could not be loaded; it needs the network the first time.", code);
    } else if (formatted.kind === "failed") {
      tell("Not formatted: Python cannot read the code yet.", code);
    } else if (formatted.code === code) {
      tell("The code is formatted already.", code);
    } else {
      editor.current?.replaceWith(formatted.code);
      tell("Formatted.", formatted.code, code);
    }
  }

  function reset(starter: string) {
    editor.current?.replaceWith(starter);
    tell("Reset to the starter.", starter, code);
  }

  // The news ends with the next change: after that, undoing would take back more than was told.
  const news = told?.id === id && told.code === code ? told.news : null;
  return { format, reset, news };
}
