"use client";

import clsx from "clsx";
import { type ReactNode, useId } from "react";

/** A few short choices side by side, one of them on. Radio buttons underneath: arrow keys move the choice. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
  showLabel = false,
  className,
}: {
  label: string;
  options: readonly { value: Value; label: ReactNode; disabled?: boolean | undefined }[];
  value: Value;
  onChange: (value: Value) => void;
  showLabel?: boolean | undefined;
  className?: string | undefined;
}) {
  const name = useId();
  return (
    <fieldset className={className}>
      <legend className={showLabel ? "mb-1.5 text-control font-medium" : "sr-only"}>{label}</legend>
      <div className="flex rounded-m border border-line bg-surface p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              "flex min-h-7 flex-1 cursor-pointer items-center justify-center gap-1.5 rounded-s px-2.5 py-0.5 text-center text-control text-muted max-sm:min-h-9",
              "hover:text-ink has-checked:bg-sunken has-checked:font-medium has-checked:text-ink has-checked:shadow-[inset_0_0_0_1px_var(--line-strong)]",
              "has-focus-visible:outline-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:opacity-50",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
