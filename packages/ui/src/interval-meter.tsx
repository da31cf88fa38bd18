import clsx from "clsx";

export type IntervalTone = "good" | "warn" | "bad" | "neutral";

const dotClass: Record<IntervalTone, string> = {
  good: "bg-good",
  warn: "bg-warn",
  bad: "bg-bad",
  neutral: "bg-edge",
};

/** An estimate (dot) and its interval (line) on a scale from 0 to 100. */
export function IntervalMeter({
  label,
  estimate,
  low,
  high,
  tone = "neutral",
  intervalPercent = 90,
}: {
  /** What is estimated: the numbers are added to it for screen readers. */
  label: string;
  estimate: number;
  low: number;
  high: number;
  tone?: IntervalTone | undefined;
  /** Share of the interval, in percent. */
  intervalPercent?: number | undefined;
}) {
  const at = (value: number) => Math.min(100, Math.max(0, value));
  const text = `${Math.round(estimate)} of 100, ${intervalPercent}% interval from ${Math.round(low)} to ${Math.round(high)}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native meter draws one bar and cannot show an interval
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(at(estimate))}
      aria-valuetext={text}
      title={text}
      className="relative h-2.5 min-w-16 rounded-full bg-sunken shadow-[inset_0_0_0_1px_var(--line)]"
    >
      <span
        className="absolute top-[3px] h-1 rounded-full bg-line-strong"
        style={{ left: `${at(low)}%`, width: `${Math.max(0, at(high) - at(low))}%` }}
      />
      <span
        className={clsx(
          "absolute -top-px size-3 -translate-x-1/2 rounded-full border-2 border-surface",
          dotClass[tone],
        )}
        style={{ left: `${at(estimate)}%` }}
      />
    </div>
  );
}
