import type { CodeEditorProps } from "./monaco-editor.tsx";

/** Code in an ordinary text area: for assistive technology, for phones, and where the editor cannot load. */
export function PlainCodeEditor({
  id,
  label,
  text,
  readOnly,
  onChange,
}: Pick<CodeEditorProps, "id" | "label" | "text" | "readOnly" | "onChange">) {
  return (
    <textarea
      id={`code-${id}`}
      aria-label={label}
      value={text}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value)}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      wrap="off"
      className="absolute inset-0 resize-none overflow-auto bg-surface px-5 py-3.5 font-mono text-control leading-[1.65] text-ink outline-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent max-sm:text-[16px]"
    />
  );
}
