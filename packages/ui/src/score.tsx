import clsx from "clsx";

export type ScoreTone = "good" | "warn" | "bad" | "neutral";

/** Below 45 bad, below 65 to watch, from 85 good. The same limits wherever a score out of 100 is coloured. */
export function scoreTone(score: number): ScoreTone {
  if (score < 45) return "bad";
  if (score < 65) return "warn";
  return score >= 85 ? "good" : "neutral";
}

const toneClass: Record<ScoreTone, string> = {
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
  neutral: "text-ink",
};

/** A score out of 100, rounded to whole points; null while there is none. */
export function ScoreNumber({
  score,
  size = "m",
  coloured = false,
  className,
}: {
  score: number | null;
  size?: "m" | "l" | undefined;
  coloured?: boolean | undefined;
  className?: string | undefined;
}) {
  const look = clsx(
    "font-semibold tabular-nums",
    size === "l" && "text-display tracking-[-0.02em]",
    className,
  );
  if (score === null)
    return (
      <span className={clsx(look, "text-faint")}>
        <span aria-hidden>–</span>
        <span className="sr-only">no score yet</span>
      </span>
    );
  return <span className={clsx(look, coloured && toneClass[scoreTone(score)])}>{Math.round(score)}</span>;
}

/** The difference to the time before, with a sign; "first" when there was no time before. */
export function ScoreChange({
  change,
  className,
}: {
  change: number | null;
  className?: string | undefined;
}) {
  if (change === null) return <span className={clsx("text-tiny text-muted", className)}>first</span>;
  const rounded = Math.round(change);
  const [word, tone] =
    rounded > 0
      ? [`+${rounded}`, "text-good"]
      : rounded < 0
        ? [`−${Math.abs(rounded)}`, "text-bad"]
        : ["same", "text-muted"];
  return <span className={clsx("text-tiny tabular-nums", tone, className)}>{word}</span>;
}
