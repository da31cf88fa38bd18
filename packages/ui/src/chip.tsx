import clsx from "clsx";
import type { ComponentProps } from "react";

export type Tone = "neutral" | "accent" | "good" | "warn" | "bad";

const toneClass: Record<Tone, string> = {
  neutral: "border-line bg-sunken text-muted",
  accent: "border-transparent bg-accent-soft text-accent",
  good: "border-transparent bg-good-soft text-good",
  warn: "border-transparent bg-warn-soft text-warn",
  bad: "border-transparent bg-bad-soft text-bad",
};

export function Chip({
  tone = "neutral",
  className,
  ...rest
}: ComponentProps<"span"> & { tone?: Tone | undefined }) {
  return (
    <span
      {...rest}
      className={clsx(
        "inline-flex max-w-full items-center gap-1.5 rounded-full border px-2 py-px text-small font-normal [&_svg]:size-3 [&_svg]:shrink-0",
        toneClass[tone],
        className,
      )}
    />
  );
}
