"use client";

import type { ImportDetail, ImportDraft } from "@viva/domain/bank/import-views";
import clsx from "clsx";
import { memo, type RefObject, useMemo } from "react";
import { describeLines, draftAtLine, type LineMark, lineMarks } from "./model/describe-import.ts";
import { Windowed } from "./windowed.tsx";

/** Ids in the page, for going from a draft to its lines and back. */
export const lineElementId = (line: number) => `line-${line}`;

/** The file by lines: what was skipped is struck through, what was put right is marked, the draft pointed at stands out. */
export function SourcePane({
  detail,
  drafts,
  pointed,
  pane,
  onPoint,
  onChoose,
}: {
  detail: ImportDetail;
  drafts: readonly ImportDraft[];
  /** The draft that is pointed at, here or in the list. */
  pointed: ImportDraft | null;
  pane: RefObject<HTMLElement | null>;
  onPoint: (draftId: string | null) => void;
  onChoose: (draftId: string) => void;
}) {
  const mark = useMemo(() => lineMarks(detail), [detail]);
  const starts = useMemo(
    () =>
      new Map(
        drafts.flatMap(({ id, question: { lines } }) => (lines === null ? [] : [[lines[0], { id, lines }]])),
      ),
    [drafts],
  );
  const range = pointed?.question.lines ?? null;
  if (detail.lines.length === 0) {
    return (
      <p className="px-5 py-6 text-muted">
        This format is no text that could be shown by lines. What was read of it stands beside.
      </p>
    );
  }
  return (
    <section
      ref={pane}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: where it scrolls by itself a keyboard must reach it
      tabIndex={0}
      aria-label={`Source: ${detail.name}`}
      onMouseLeave={() => onPoint(null)}
      className="h-full overflow-y-auto py-4 font-mono text-small leading-[1.65] outline-offset-[-2px] [font-variant-ligatures:none]"
    >
      <Windowed
        count={detail.lines.length}
        chunk={100}
        rowHeight={21}
        needed={range === null ? null : range[0] - 1}
      >
        {(from, to) =>
          detail.lines.slice(from, to).map((text, place) => {
            const line = from + place + 1;
            const { skipped, repaired } = mark(line);
            const before = place === 0 && from === 0 ? null : mark(line - 1);
            const start = starts.get(line);
            return (
              <SourceLine
                key={line}
                line={line}
                text={text}
                skipped={skipped}
                reason={
                  skipped !== null && before?.skipped !== skipped && !plain.has(skipped) ? skipped : null
                }
                repaired={repaired}
                pointed={range !== null && range[0] <= line && line <= range[1]}
                start={start === undefined ? null : describeLines(start.lines)}
                startId={start?.id ?? null}
                onEnter={() => onPoint(draftAtLine(drafts, line))}
                onChoose={onChoose}
              />
            );
          })
        }
      </Windowed>
    </section>
  );
}

/** Reasons that the struck line tells by itself. */
const plain: ReadonlySet<string> = new Set(["separator line", "heading of a section"]);

const SourceLine = memo(
  function SourceLine({
    line,
    text,
    skipped,
    reason,
    repaired,
    pointed,
    start,
    startId,
    onEnter,
    onChoose,
  }: LineMark & {
    line: number;
    text: string;
    /** Why it was skipped, where a run of such lines begins. */
    reason: string | null;
    pointed: boolean;
    /** The lines of the question that begins here, in words; null when none does. */
    start: string | null;
    startId: string | null;
    onEnter: () => void;
    onChoose: (draftId: string) => void;
  }) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: pointing shows what the button in it goes to
      <div
        id={lineElementId(line)}
        onMouseEnter={onEnter}
        className={clsx(
          "grid grid-cols-[3.25rem_minmax(0,1fr)] gap-3 border-l-3 pr-4",
          pointed ? "border-accent bg-accent-soft" : "border-transparent",
          repaired && !pointed && "bg-warn-soft",
        )}
      >
        {startId === null ? (
          <span aria-hidden className="pr-1 text-right text-faint tabular-nums select-none">
            {line}
          </span>
        ) : (
          <button
            type="button"
            tabIndex={-1}
            aria-label={`Go to the question of ${start}`}
            onClick={() => onChoose(startId)}
            className="justify-self-end rounded-xs px-1 text-right text-accent tabular-nums hover:bg-accent-soft"
          >
            {line}
          </button>
        )}
        <span className={clsx("min-w-0 whitespace-pre-wrap break-words", skipped !== null && "text-faint")}>
          {skipped === null ? text : <s>{text}</s>}
          {reason === null ? null : <span className="ml-2 font-sans text-tiny text-faint">({reason})</span>}
          {repaired ? <span className="ml-2 font-sans text-tiny text-warn">(encoding repaired)</span> : null}
        </span>
      </div>
    );
  },
  (before, after) =>
    before.pointed === after.pointed &&
    before.text === after.text &&
    before.line === after.line &&
    before.skipped === after.skipped &&
    before.startId === after.startId,
);
