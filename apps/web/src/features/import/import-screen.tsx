"use client";

import type { ImportDetail } from "@viva/domain/bank/import-views";
import type { TopicView } from "@viva/domain/bank/views";
import { Kbd } from "@viva/ui/kbd";
import { Notice } from "@viva/ui/notice";
import { SegmentedControl } from "@viva/ui/segmented-control";
import clsx from "clsx";
import { useCallback, useRef, useState } from "react";
import { OfflineBanner } from "../shell/offline-banner.tsx";
import { formatDay } from "../time/format-time.ts";
import { DraftDialog } from "./draft-dialog.tsx";
import { DraftRow, draftElementId } from "./draft-row.tsx";
import { ImportHeader } from "./import-header.tsx";
import { lineElementId, SourcePane } from "./source-pane.tsx";
import { type DraftKey, draftKeys, useDraftKeys } from "./use-draft-keys.ts";
import { useImport } from "./use-import.ts";
import { Windowed } from "./windowed.tsx";

/** A file and the questions that were found in it, side by side: what is taken is decided here. */
export function ImportScreen({
  first,
  topics,
  timeZone,
  now,
}: {
  first: ImportDetail;
  topics: readonly TopicView[];
  timeZone: string;
  now: Date;
}) {
  const state = useImport(first);
  const { detail, drafts, change } = state;
  const [pointedId, setPointedId] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  /** On a narrow screen one of the two is shown. */
  const [shown, setShown] = useState<"questions" | "source">("questions");
  const source = useRef<HTMLElement>(null);
  const pointed = drafts.find(({ id }) => id === pointedId) ?? null;
  const edited = drafts.find(({ id }) => id === editing) ?? null;
  const locked = detail.addedAt !== null;

  /** At once, for the next key is meant for that row; after the next paint when it is not drawn or not shown yet. */
  const focusDraft = useCallback((id: string) => {
    setPointedId(id);
    setShown("questions");
    const focus = () => document.getElementById(draftElementId(id))?.focus();
    focus();
    if (document.activeElement?.id !== draftElementId(id)) requestAnimationFrame(focus);
  }, []);

  const onKey = useCallback(
    (key: DraftKey, id: string | null) => {
      const place = drafts.findIndex((draft) => draft.id === (id ?? pointedId));
      const draft = drafts[place];
      const goTo = (next: number) => {
        const there = drafts[Math.min(drafts.length - 1, Math.max(0, next))];
        if (there !== undefined) focusDraft(there.id);
      };
      if (key === "next") return goTo(place + 1);
      if (key === "previous") return goTo(place - 1);
      if (draft === undefined || locked) return;
      if (key === "edit") return setEditing(draft.id);
      if (key === "merge" && !draft.mergeable) return;
      change({ draftId: draft.id, decision: key });
      goTo(place + 1);
    },
    [drafts, pointedId, locked, change, focusDraft],
  );
  useDraftKeys(onKey);

  const point = (id: string) => {
    setPointedId(id);
    const from = drafts.find((draft) => draft.id === id)?.question.lines?.[0];
    if (from === undefined) return;
    requestAnimationFrame(() => showLine(source.current, from));
  };

  return (
    <div className="flex min-h-dvh flex-col shell:h-dvh">
      <OfflineBanner />
      <ImportHeader state={state} timeZone={timeZone} now={now} />
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {detail.sameFileAddedAt === null || locked ? null : (
          <Notice banner>
            This very file was added to this set on {formatDay(detail.sameFileAddedAt, timeZone, now)}. What
            it gave then is marked as a duplicate.
          </Notice>
        )}
        {state.changedElsewhere ? (
          <Notice tone="warn" banner live>
            Another page decided on this import too. Its decisions are shown here now, with yours on top.
          </Notice>
        ) : null}
        <div className="border-b border-line px-4 py-2 shell:hidden">
          <SegmentedControl
            label="What is shown"
            value={shown}
            onChange={setShown}
            options={[
              { value: "questions", label: `Questions (${drafts.length})` },
              { value: "source", label: "Source" },
            ]}
          />
        </div>
        <div className="min-h-0 flex-1 shell:grid shell:grid-cols-[minmax(0,39fr)_minmax(0,61fr)] shell:grid-rows-[minmax(0,1fr)]">
          <div
            className={clsx(
              "min-w-0 border-line bg-surface shell:border-r",
              shown === "questions" && "max-shell:hidden",
            )}
          >
            <SourcePane
              detail={detail}
              drafts={drafts}
              pointed={pointed}
              pane={source}
              onPoint={setPointedId}
              onChoose={focusDraft}
            />
          </div>
          <section
            aria-label="Questions found"
            className={clsx("min-w-0 shell:overflow-y-auto", shown === "source" && "max-shell:hidden")}
          >
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2 text-tiny text-faint max-shell:hidden sm:px-6">
              {draftKeys.map(({ keys, does }) => (
                <span key={does} className="flex items-center gap-1">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                  {does}
                </span>
              ))}
            </p>
            <Windowed
              count={drafts.length}
              chunk={40}
              rowHeight={76}
              needed={pointed === null ? null : drafts.indexOf(pointed)}
            >
              {(from, to) => (
                <ul>
                  {drafts.slice(from, to).map((draft) => (
                    <DraftRow
                      key={draft.id}
                      draft={draft}
                      pointed={draft.id === pointedId}
                      locked={locked}
                      onDecide={(decision) => change({ draftId: draft.id, decision })}
                      onEdit={() => setEditing(draft.id)}
                      onPoint={(on) => (on ? point(draft.id) : setPointedId(null))}
                    />
                  ))}
                </ul>
              )}
            </Windowed>
          </section>
        </div>
      </main>
      {edited === null ? null : (
        <DraftDialog
          key={edited.id}
          draft={edited}
          topics={topics}
          onClose={() => setEditing(null)}
          onSave={(content) => {
            change({ draftId: edited.id, content });
            setEditing(null);
          }}
        />
      )}
    </div>
  );
}

/** Scrolls the pane alone, and only when the line is out of sight. */
function showLine(pane: HTMLElement | null, line: number): void {
  const element = document.getElementById(lineElementId(line));
  if (pane === null || element === null) return;
  const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top >= outer.top + 24 && inner.bottom <= outer.bottom - 60) return;
  pane.scrollBy({ top: inner.top - outer.top - outer.height / 3 });
}
