"use client";

import clsx from "clsx";
import type { ComponentProps } from "react";
import { controlClass } from "./control-class.tsx";
import { useFieldControl } from "./field.tsx";

export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  const control = useFieldControl();
  return (
    <input
      type="text"
      {...control}
      {...rest}
      className={clsx(controlClass, "h-9 read-only:bg-sunken max-sm:h-11", className)}
    />
  );
}
