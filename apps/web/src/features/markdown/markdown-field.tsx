"use client";

import { Field } from "@viva/ui/field";
import { SegmentedControl } from "@viva/ui/segmented-control";
import { Textarea } from "@viva/ui/textarea";
import { type ReactNode, useState } from "react";
import { Markdown } from "./markdown.tsx";

/** A text area for Markdown with a preview in its place. What was typed stays while the preview shows. */
export function MarkdownField({
  label,
  hint,
  error,
  value,
  rows = 8,
  name,
  onChange,
}: {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  rows?: number | undefined;
  name?: string | undefined;
  onChange: (value: string) => void;
}) {
  const [mode, setMode] = useState<"write" | "preview">("write");
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      aside={
        <SegmentedControl
          label={`${label}: write or preview`}
          value={mode}
          onChange={setMode}
          options={[
            { value: "write", label: "Write" },
            { value: "preview", label: "Preview" },
          ]}
          className="w-44"
        />
      }
    >
      <div className={mode === "write" ? undefined : "hidden"}>
        <Textarea
          name={name}
          data-field={name}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="font-mono text-control"
        />
      </div>
      {mode === "preview" ? (
        <div className="min-h-24 rounded-s border border-line bg-surface px-3.5 py-2.5">
          {value.trim() === "" ? (
            <p className="text-muted">Nothing to preview yet.</p>
          ) : (
            <Markdown>{value}</Markdown>
          )}
        </div>
      ) : null}
    </Field>
  );
}
