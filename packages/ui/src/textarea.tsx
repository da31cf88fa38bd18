"use client";

import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class.tsx";
import { useFieldControl } from "./field.tsx";

/** Grows with its text (field-sizing) from `rows` lines on. */
export function Textarea({ className, rows = 4, style, ...rest }: ComponentProps<"textarea">) {
  const control = useFieldControl();
  return (
    <textarea
      rows={rows}
      {...control}
      {...rest}
      style={{ minHeight: `calc(${rows} * 1.55em + 1.125rem)`, ...style }}
      className={clsx(controlClass, "block field-sizing-content resize-y py-2 leading-[1.55]", className)}
    />
  );
}
