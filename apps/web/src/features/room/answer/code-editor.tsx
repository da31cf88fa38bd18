"use client";

import { Notice } from "@viva/ui/notice";
import { SkeletonScreen } from "@viva/ui/skeleton";
import { type ComponentType, useEffect, useState } from "react";
import type { CodeEditorProps } from "./editor-props.ts";
import { PlainCodeEditor } from "./plain-code-editor.tsx";

/** Fetches the code editor ahead of need, so that it is there when the network is not. */
export function loadMonacoEditor(): Promise<{ default: ComponentType<CodeEditorProps> }> {
  return import("./monaco-editor.tsx");
}

/** The editor of the person's choice; the plain one as well where the other cannot be loaded. */
export function CodeEditor(props: CodeEditorProps) {
  const [loaded, setLoaded] = useState<{ Editor: ComponentType<CodeEditorProps> } | "failed" | null>(null);
  const { editor } = props.settings;

  useEffect(() => {
    if (editor !== "code") return;
    let current = true;
    loadMonacoEditor().then(
      (module) => current && setLoaded({ Editor: module.default }),
      () => current && setLoaded("failed"),
    );
    return () => {
      current = false;
    };
  }, [editor]);

  if (editor === "plain") return <PlainCodeEditor {...props} />;
  if (loaded === "failed") {
    return (
      <>
        <PlainCodeEditor {...props} />
        <Notice tone="warn" live className="absolute inset-x-3 bottom-3">
          The code editor could not be loaded, so this is a plain one. Everything else works as usual.
        </Notice>
      </>
    );
  }
  if (loaded === null) {
    return (
      <SkeletonScreen label="Loading the editor">
        <pre className="absolute inset-0 overflow-hidden py-3.5 pl-14 font-mono text-control leading-[21px] text-faint">
          {props.text}
        </pre>
      </SkeletonScreen>
    );
  }
  return <loaded.Editor {...props} />;
}
