import clsx from "clsx";
import type { ComponentProps } from "react";

/** A key or chord, shown where it acts. */
export function Kbd({ className, ...rest }: ComponentProps<"kbd">) {
  return (
    <kbd
      {...rest}
      className={clsx(
        "inline-block rounded-xs border border-line bg-sunken px-1.5 font-mono text-tiny font-medium text-faint",
        className,
      )}
    />
  );
}
