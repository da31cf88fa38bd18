import type { ReactNode } from "react";
import { Eyebrow } from "./eyebrow.tsx";

/** One figure with its name and, if it needs one, a line of context. */
export function Stat({
  label,
  value,
  unit,
  detail,
}: {
  label: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  detail?: ReactNode;
}) {
  return (
    <div>
      <Eyebrow>{label}</Eyebrow>
      <p className="text-figure font-semibold tracking-[-0.01em] tabular-nums">
        {value}
        {unit === undefined ? null : (
          <span className="ml-1.5 text-body font-normal tracking-normal text-muted">{unit}</span>
        )}
      </p>
      {detail === undefined ? null : <p className="text-tiny text-muted">{detail}</p>}
    </div>
  );
}
