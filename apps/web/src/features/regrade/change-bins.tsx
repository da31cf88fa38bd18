import type { RegradeView } from "@viva/domain/grading/regrade";
import { Bar } from "@viva/ui/bar";
import { count } from "../time/format-time.ts";
import { binWords } from "./model/regrade-words.ts";

/** How many answers move by how much. The number stands beside each bar. */
export function ChangeBins({ bins }: { bins: RegradeView["bins"] }) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const filled = bins.filter((bin) => bin.count > 0);
  return (
    <ul
      aria-label="How far answers move, in points of 100"
      className="mt-4 flex flex-col gap-1.5 border-t border-line pt-4"
    >
      {filled.map((bin) => (
        <li
          key={`${bin.from} ${bin.to}`}
          className="grid grid-cols-[9.5rem_minmax(0,1fr)_auto] items-center gap-3 text-small"
        >
          <span className="text-muted">{binWords(bin)}</span>
          <Bar
            value={bin.count}
            max={most}
            tone={(bin.to ?? 1) <= 0 ? "bad" : (bin.from ?? -1) > 0 ? "good" : "neutral"}
          />
          <span className="tabular-nums">
            {bin.count}
            <span className="sr-only"> {count(bin.count, "answer").replace(/^\d+ /, "")}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
