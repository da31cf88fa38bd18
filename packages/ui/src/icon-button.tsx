import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

export type IconButtonProps = Omit<ComponentProps<"button">, "children" | "aria-label"> & {
  /** Said by screen readers and shown on hover: an icon alone is never the only name. */
  label: string;
  icon: ReactNode;
  tone?: "default" | "danger" | undefined;
};

export function IconButton({
  label,
  icon,
  tone = "default",
  className,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={clsx(
        "inline-grid size-8 shrink-0 place-items-center rounded-s text-muted transition-colors max-sm:size-10",
        "disabled:cursor-not-allowed disabled:opacity-50 [&_svg]:size-4",
        tone === "default" ? "hover:bg-sunken hover:text-ink" : "hover:bg-bad-soft hover:text-bad",
        className,
      )}
    >
      {icon}
    </button>
  );
}
