import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Spinner } from "./spinner.tsx";

export type ButtonVariant = "primary" | "default" | "ghost" | "danger";
export type ButtonSize = "s" | "m" | "l";

export type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Work is under way: shows a spinner and ignores clicks, but keeps the focus and the label. */
  busy?: boolean | undefined;
  icon?: ReactNode;
};

export function Button({
  variant,
  size,
  busy = false,
  icon,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy && type === "submit" ? "button" : type}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={buttonClass({ variant, size, className })}
    >
      {busy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** The look of a button for an element that is not one: a link that starts something. */
export function buttonClass({
  variant = "default",
  size = "m",
  className,
}: {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  className?: string | undefined;
} = {}): string {
  return clsx(
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-s border font-medium whitespace-nowrap select-none",
    "transition-colors disabled:cursor-not-allowed disabled:opacity-50 aria-busy:cursor-progress",
    "[&_svg]:size-4 [&_svg]:shrink-0",
    size === "s" && "min-h-7 px-2.5 text-small",
    size === "m" && "min-h-8 px-3 text-control max-sm:min-h-10",
    size === "l" && "min-h-10 px-4 text-body",
    variant === "primary" &&
      "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
    variant === "default" && "border-line-strong bg-surface text-ink hover:bg-sunken",
    variant === "ghost" && "border-transparent bg-transparent text-ink hover:bg-sunken",
    variant === "danger" && "border-line-strong bg-surface text-bad hover:border-bad hover:bg-bad-soft",
    className,
  );
}
