"use client";

import clsx from "clsx";
import { type ReactNode, useId } from "react";
import { FieldError } from "./field.tsx";

export type RadioOption<Value extends string> = {
  value: Value;
  label: ReactNode;
  detail?: ReactNode;
  /** At the end of the line: a count, a chip. */
  aside?: ReactNode;
  disabled?: boolean | undefined;
};

/** Choices that need a line of explanation each, as cards. For two or three words use SegmentedControl. */
export function RadioGroup<Value extends string>({
  legend,
  options,
  value,
  onChange,
  error,
  name,
  hideLegend = false,
}: {
  legend: ReactNode;
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: ReactNode;
  name?: string | undefined;
  hideLegend?: boolean | undefined;
}) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={hideLegend ? "sr-only" : "mb-1.5 text-control font-medium"}>{legend}</legend>
      <div className="flex flex-col gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={clsx(
              "flex cursor-pointer items-start gap-3 rounded-m border px-3.5 py-3 transition-colors",
              "border-line bg-surface hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
              option.disabled && "cursor-not-allowed opacity-60",
            )}
          >
            <input
              type="radio"
              name={name ?? id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              className="mt-[3px] size-4 shrink-0 appearance-none rounded-full border-[1.5px] border-edge bg-surface outline-none checked:border-[5px] checked:border-accent"
            />
            <span className="flex min-w-0 flex-1 gap-x-3 gap-y-1 max-sm:flex-col">
              <span className="min-w-0 flex-1">
                <span className="font-medium">{option.label}</span>
                {option.detail === undefined ? null : (
                  <span className="block text-small text-muted">{option.detail}</span>
                )}
              </span>
              {option.aside}
            </span>
          </label>
        ))}
      </div>
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </fieldset>
  );
}
