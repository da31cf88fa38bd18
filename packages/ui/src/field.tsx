"use client";

import { CircleAlert } from "lucide-react";
import { createContext, type ReactNode, useContext, useId } from "react";

/**
 * A label, one control and what is said about it. The control inside picks up its id, its description and
 * whether it is invalid, so that no form has to wire ids by hand.
 */
export function Field({
  label,
  hint,
  error,
  optional = false,
  aside,
  className,
  children,
}: {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do; null or undefined when nothing is. */
  error?: ReactNode;
  optional?: boolean | undefined;
  /** At the end of the label's line: a counter, a link. */
  aside?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  const invalid = error !== undefined && error !== null && error !== false && error !== "";
  const described = [hint ? `${id}-hint` : "", invalid ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <FieldContext value={{ id, invalid, describedBy: described === "" ? undefined : described }}>
      <div className={className}>
        <div className="mb-1 flex items-end justify-between gap-3">
          <label htmlFor={id} className="text-control font-medium">
            {label}
            {optional ? <span className="ml-0.5 font-normal text-faint"> optional</span> : null}
          </label>
          {aside === undefined ? null : <div className="text-tiny text-muted">{aside}</div>}
        </div>
        {children}
        {hint ? (
          <p id={`${id}-hint`} className="mt-1 text-small text-muted">
            {hint}
          </p>
        ) : null}
        {invalid ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
      </div>
    </FieldContext>
  );
}

export function FieldError({ id, children }: { id?: string | undefined; children: ReactNode }) {
  return (
    <p id={id} className="mt-1 flex items-start gap-1.5 text-small text-bad">
      <CircleAlert aria-hidden className="mt-[3px] size-3.5 shrink-0" />
      <span>{children}</span>
    </p>
  );
}

type FieldControl = { id: string; invalid: boolean; describedBy: string | undefined };
const FieldContext = createContext<FieldControl | null>(null);

/** What a control inside a Field puts on its element; nothing when it stands alone. */
export function useFieldControl(): {
  id?: string;
  "aria-invalid"?: true;
  "aria-describedby"?: string;
} {
  const field = useContext(FieldContext);
  if (field === null) return {};
  return {
    id: field.id,
    ...(field.invalid ? { "aria-invalid": true as const } : {}),
    ...(field.describedBy === undefined ? {} : { "aria-describedby": field.describedBy }),
  };
}
