import clsx from "clsx";
import type { ComponentProps } from "react";

/** The small line above a title or a block that says what it is. */
export function Eyebrow({ className, ...rest }: ComponentProps<"p">) {
  return <p {...rest} className={clsx("text-tiny font-medium tracking-[0.02em] text-faint", className)} />;
}
