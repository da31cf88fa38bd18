import clsx from "clsx";

export type BarTone = "accent" | "good" | "warn" | "bad" | "neutral";

const fillClass: Record<BarTone, string> = {
  accent: "bg-accent",
  good: "bg-good",
  warn: "bg-warn",
  bad: "bg-bad",
  neutral: "bg-edge",
};

/** A filled track. With a label it is announced as a meter; without one it repeats a number beside it. */
export function Bar({
  value,
  max = 100,
  tone = "accent",
  label,
  className,
}: {
  value: number;
  max?: number | undefined;
  tone?: BarTone | undefined;
  label?: string | undefined;
  className?: string | undefined;
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const meter =
    label === undefined
      ? { "aria-hidden": true as const }
      : {
          role: "meter",
          "aria-label": label,
          "aria-valuenow": value,
          "aria-valuemin": 0,
          "aria-valuemax": max,
        };
  return (
    <div
      {...meter}
      className={clsx("h-1.5 overflow-hidden rounded-full border border-line bg-sunken", className)}
    >
      <div
        className={clsx("h-full rounded-full", fillClass[tone])}
        style={{ width: `${(share * 100).toFixed(2)}%` }}
      />
    </div>
  );
}
