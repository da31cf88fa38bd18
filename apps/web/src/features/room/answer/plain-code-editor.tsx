import { useImperativeHandle, useRef } from "react";
import type { CodeEditorProps } from "./editor-props.ts";
import { textChanges } from "./text-changes.ts";

/** Code in an ordinary text area: for assistive technology, for phones, and where the editor cannot load. */
export function PlainCodeEditor({
  id,
  label,
  text,
  readOnly,
  problems,
  settings,
  handle,
  onChange,
}: Omit<CodeEditorProps, "language" | "errorLine" | "tabLeaves" | "onToggleTab" | "suggestions">) {
  const field = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLPreElement>(null);
  // Wrapped lines take several rows, and numbers beside them would be wrong.
  const numbered = settings.lineNumbers && !settings.wrap;
  const lines = text.split("\n").length;

  useImperativeHandle(
    handle,
    () => ({
      replaceWith(next) {
        if (field.current) replaceIn(field.current, next, onChange);
      },
      goTo(line, column) {
        const before = text.split("\n").slice(0, line - 1);
        const at = before.reduce((sum, part) => sum + part.length + 1, 0) + column - 1;
        field.current?.focus();
        field.current?.setSelectionRange(at, at);
      },
      focus: () => field.current?.focus(),
    }),
    [text, onChange],
  );

  return (
    <div
      // Below 16 px, phones zoom into a field that takes the focus. The numbers take the size of the lines.
      style={{ fontSize: `max(${settings.fontSize}px, var(--least-size))` }}
      className="absolute inset-0 flex bg-surface font-mono leading-[1.65] [--least-size:0px] max-sm:[--least-size:16px]"
    >
      {numbered ? (
        <div aria-hidden className="shrink-0 overflow-hidden border-r border-line bg-sunken">
          <pre ref={numbers} className="px-2.5 py-3.5 text-right text-faint tabular-nums">
            {Array.from({ length: lines }, (_, index) => index + 1).join("\n")}
          </pre>
        </div>
      ) : null}
      <textarea
        ref={field}
        id={`code-${id}`}
        aria-label={label}
        aria-invalid={problems.some(({ severity }) => severity === "error")}
        value={text}
        readOnly={readOnly}
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (numbers.current) numbers.current.style.translate = `0 ${-event.currentTarget.scrollTop}px`;
        }}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        wrap={settings.wrap ? "soft" : "off"}
        className="min-w-0 flex-1 resize-none overflow-auto px-5 py-3.5 text-ink outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
      />
    </div>
  );
}

/**
 * Writes the changes as if they were typed, so that Control Z takes them back: browsers keep no undo history
 * for a value that a script sets, and this old command is the only one that adds to it.
 */
function replaceIn(field: HTMLTextAreaElement, next: string, onChange: (text: string) => void): void {
  const caret = field.selectionStart;
  const changes = textChanges(field.value, next);
  field.focus();
  for (const { from, to, insert } of changes.toReversed()) {
    field.setSelectionRange(from, to);
    const done =
      insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, insert);
    if (!done) {
      onChange(next);
      return;
    }
  }
  const shift = changes
    .filter(({ to }) => to <= caret)
    .reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
  field.setSelectionRange(caret + shift, caret + shift);
}
