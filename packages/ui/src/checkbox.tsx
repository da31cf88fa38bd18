import clsx from "clsx";
import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

export function Checkbox({
  label,
  detail,
  className,
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode; detail?: ReactNode }) {
  return (
    <label className={clsx("flex cursor-pointer items-start gap-2.5 py-1", className)}>
      <span className="relative mt-[3px] grid size-4 shrink-0 place-items-center">
        <input
          {...rest}
          type="checkbox"
          className="peer size-4 cursor-pointer appearance-none rounded-xs border-[1.5px] border-edge bg-surface checked:border-accent checked:bg-accent disabled:opacity-50"
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute size-3 text-on-accent opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className="min-w-0 flex-1">
        {label}
        {detail === undefined ? null : <span className="ml-2 text-small text-muted">{detail}</span>}
      </span>
    </label>
  );
}
