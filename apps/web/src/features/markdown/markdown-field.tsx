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
  onBlur,
}: {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  value: string;
  rows?: number | undefined;
  name?: string | undefined;
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
}) {
  const [mode, setMode] = useState<"write" | "preview">("write");
  return (
    <div className="relative">
      <SegmentedControl
        label={`${label}: write or preview`}
        value={mode}
        onChange={setMode}
        options={[
          { value: "write", label: "Write" },
          { value: "preview", label: "Preview" },
        ]}
        className="absolute -top-1.5 right-0 z-10 w-44 max-sm:static max-sm:mb-2 max-sm:w-full"
      />
      <div className={mode === "write" ? "[&>div>div:first-child]:min-h-7" : "hidden"}>
        <Field label={label} hint={hint} error={error}>
          <Textarea
            name={name}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => onBlur?.()}
            className="font-mono text-control"
          />
        </Field>
      </div>
      {mode === "preview" ? (
        <div>
          <p className="mb-1 min-h-7 text-control font-medium">{label}</p>
          <div className="min-h-24 rounded-s border border-line bg-surface px-3.5 py-2.5">
            {value.trim() === "" ? (
              <p className="text-muted">Nothing to preview yet.</p>
            ) : (
              <Markdown>{value}</Markdown>
            )}
          </div>
        </div>
      ) : null}
    </div>
  );
}
