"use client";

import type { RoomQuestion } from "@viva/domain/attempt/views";
import { Tabs } from "@viva/ui/tabs";
import { useState } from "react";
import { Markdown } from "../../markdown/markdown.tsx";
import { count } from "../../time/format-time.ts";
import { isEditable } from "../model/room-state.ts";
import { wordCount } from "../model/word-count.ts";
import { useQuestionState, useRoom, useRoomState } from "../room-context.tsx";

/** An answer in words: a plain editor that grows, and how the Markdown in it will look. */
export function TextAnswer({ question }: { question: RoomQuestion }) {
  const { store } = useRoom();
  const { sync } = useQuestionState(question.id);
  const editable = useRoomState(isEditable);
  const ready = useRoomState((state) => state.ready);
  const [tab, setTab] = useState<"write" | "preview">("write");
  return (
    <Tabs
      label="Answer"
      value={tab}
      onChange={setTab}
      className="flex min-h-0 flex-1 flex-col"
      panelClassName="min-h-0 flex-1 overflow-y-auto"
      aside={
        <span className="text-tiny text-muted tabular-nums">
          {count(wordCount(sync.text), "word")}
          <span className="max-sm:hidden">, Markdown works</span>
        </span>
      }
      tabs={[
        {
          value: "write",
          label: "Write",
          panel: (
            <textarea
              id={`answer-${question.id}`}
              aria-label={`Your answer to: ${question.title}`}
              value={sync.text}
              readOnly={!editable}
              onChange={(event) => store.type(question.id, event.target.value)}
              placeholder={
                ready
                  ? "Write your answer. It saves by itself."
                  : "One moment: looking for what you wrote before."
              }
              className="field-sizing-content block min-h-full w-full resize-none bg-surface px-5 py-4 text-lead outline-none placeholder:text-faint focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent shell:px-7 shell:py-6 max-sm:text-[16px]"
            />
          ),
        },
        {
          value: "preview",
          label: "Preview",
          panel: (
            <div className="max-w-[75ch] px-5 py-4 text-lead shell:px-7 shell:py-6">
              {sync.text.trim() === "" ? (
                <p className="text-muted">Nothing written yet.</p>
              ) : (
                <Markdown size="lead">{sync.text}</Markdown>
              )}
            </div>
          ),
        },
      ]}
    />
  );
}
