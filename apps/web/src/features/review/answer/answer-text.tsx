import type { ReviewCriterion } from "@viva/domain/grading/views";
import clsx from "clsx";
import { Fragment } from "react";
import { type HighlightTone, highlight } from "../model/highlight.ts";
import { criterionElementId, focusCriterion, isActive, type Pointing, pointsAt } from "../pointing.ts";

/** The answer as it was typed, with the words that criteria rest on. Each leads to its criterion. */
export function AnswerText({
  answer,
  criteria,
  active,
  onActive,
}: Pointing & { answer: string; criteria: readonly ReviewCriterion[] }) {
  const segments = highlight(answer, criteria);
  const tones = legend.filter(({ tone }) => segments.some((segment) => segment.tone === tone));
  return (
    <>
      <p className="mt-2 text-lead leading-[1.75] break-words whitespace-pre-wrap">
        {segments.map(({ start, text, tone, criteria: ids }) => {
          const [first] = ids;
          if (tone === null || first === undefined) return <Fragment key={start}>{text}</Fragment>;
          const pointed = isActive(active, ids);
          return (
            <mark key={start} className="bg-transparent text-ink">
              <a
                href={`#${criterionElementId(first)}`}
                aria-describedby={criterionElementId(first)}
                data-evidence={ids.join(" ")}
                onClick={(event) => {
                  event.preventDefault();
                  focusCriterion(first);
                }}
                {...pointsAt(ids, onActive)}
                className={markClass(tone, pointed)}
              >
                {text}
              </a>
            </mark>
          );
        })}
      </p>
      {tones.length === 0 ? null : (
        <ul aria-label="Legend" className="mt-3.5 flex flex-wrap gap-x-3.5 gap-y-1 text-tiny">
          {tones.map(({ tone, label }) => (
            <li key={tone}>
              <span className={markClass(tone, false)}>{label}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const legend: readonly { tone: HighlightTone; label: string }[] = [
  { tone: "evidence", label: "evidence" },
  { tone: "partly", label: "partly" },
  { tone: "misconception", label: "misconception" },
  { tone: "unsure", label: "not sure" },
];

/** Ground and line differ together, and the line of what is unsure is dashed: colour is never the only sign. */
function markClass(tone: HighlightTone, pointed: boolean): string {
  return clsx(
    "box-decoration-clone border-b-2 px-px text-ink",
    tone === "evidence" && ["border-good", pointed ? "bg-good/30" : "bg-good-soft"],
    tone === "partly" && ["border-warn", pointed ? "bg-warn/30" : "bg-warn-soft"],
    tone === "misconception" && [
      "border-bad border-double border-b-[3px]",
      pointed ? "bg-bad/30" : "bg-bad-soft",
    ],
    tone === "unsure" && ["border-edge border-dashed", pointed ? "bg-edge/30" : "bg-sunken"],
  );
}
