"use client";

import clsx from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class.tsx";
import { useFieldControl } from "./field.tsx";

/** The platform's own list: works with every keyboard, screen reader and phone. */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  const control = useFieldControl();
  return (
    <div className={clsx("relative", className)}>
      <select {...control} {...rest} className={clsx(controlClass, "h-9 appearance-none pr-9 max-sm:h-11")}>
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-muted"
      />
    </div>
  );
}
