"use client";

import type * as Monaco from "monaco-editor/editor";
import { useEffect, useRef, useState } from "react";

/** Vim's keys in the code editor, and the line where it tells its mode and takes its commands. */
export function VimKeys({ editor }: { editor: Monaco.editor.IStandaloneCodeEditor }) {
  const line = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const node = line.current;
    if (!node) return;
    let wanted = true;
    let vim: { dispose(): void } | null = null;
    import("monaco-vim").then(
      ({ initVimMode, StatusBar }) => {
        if (!wanted) return;
        class LabelledStatusBar extends StatusBar {
          override setSec(...parts: Parameters<InstanceType<typeof StatusBar>["setSec"]>) {
            const close = super.setSec(...parts);
            node?.querySelector("input")?.setAttribute("aria-label", "Vim command");
            return close;
          }
        }
        vim = initVimMode(tellingItsOptions(editor), node, LabelledStatusBar);
      },
      () => setFailed(true),
    );
    return () => {
      wanted = false;
      vim?.dispose();
      node.replaceChildren();
    };
  }, [editor]);

  return (
    <div className="absolute inset-x-0 bottom-0 flex h-7 items-center border-t border-line bg-sunken px-4 font-mono text-tiny text-muted">
      {failed ? <span>Vim keys could not be loaded; the usual ones work.</span> : null}
      <div
        ref={line}
        className="flex w-full items-center gap-3 [&_input]:ml-1 [&_input]:w-64 [&_input]:bg-transparent [&_input]:text-ink [&_input]:outline-none"
      />
    </div>
  );
}

/**
 * monaco-vim asks the editor for options by the numbers that they had in an old version of it, unless the
 * editor tells them by name in these two functions, which it had before and has no more.
 */
function tellingItsOptions(editor: Monaco.editor.IStandaloneCodeEditor): Monaco.editor.IStandaloneCodeEditor {
  const told = () => editor.getRawOptions();
  return Object.assign(editor, {
    getRawConfiguration: told,
    getConfiguration: () => ({
      readOnly: told().readOnly ?? false,
      viewInfo: { cursorWidth: told().cursorWidth ?? 0 },
      fontInfo: { lineHeight: told().lineHeight ?? 21 },
    }),
  });
}
