"use client";

import { SegmentedControl } from "@viva/ui/segmented-control";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { paths } from "../../client/paths.ts";
import { AnswerPane } from "./answer/answer-pane.tsx";
import { ConflictDialog } from "./dialogs/conflict-dialog.tsx";
import { FinishDialog } from "./dialogs/finish-dialog.tsx";
import { OverDialog } from "./dialogs/over-dialog.tsx";
import { ShortcutsDialog } from "./dialogs/shortcuts-dialog.tsx";
import { RoomBottomBar } from "./footer/room-bottom-bar.tsx";
import { RoomFooter } from "./footer/room-footer.tsx";
import { ReceiptAnnouncer } from "./footer/save-receipt.tsx";
import { TimeAnnouncer } from "./header/countdown-clock.tsx";
import { QuestionStrip } from "./header/question-strip.tsx";
import { RoomHeader } from "./header/room-header.tsx";
import { questionOf } from "./model/room-state.ts";
import type { RoomCommand } from "./model/shortcuts.ts";
import { PromptPane } from "./prompt/prompt-pane.tsx";
import { ScratchNotes } from "./prompt/scratch-notes.tsx";
import { RoomBanners } from "./room-banners.tsx";
import { useCurrentQuestion, useRoom, useRoomState } from "./room-context.tsx";
import { RoomSplit } from "./room-split.tsx";
import { useCodeRuns } from "./use-code-runs.ts";
import { useFocusInAnswer } from "./use-focus-in-answer.ts";
import { useRoomShortcuts } from "./use-room-shortcuts.ts";
import { useTurning } from "./use-turning.ts";

type Segment = "question" | "answer" | "notes";

export function RoomScreen() {
  const { question, number, total } = useCurrentQuestion();
  const [segment, setSegment] = useState<Segment>("question");
  const [segmentOf, setSegmentOf] = useState(question.id);
  // On a small screen the next question begins with what it asks, not with a field for an unread one.
  if (segmentOf !== question.id) {
    setSegmentOf(question.id);
    setSegment("question");
  }
  const [finishing, setFinishing] = useState(false);
  const [shortcuts, setShortcuts] = useState(false);
  useCommands(() => setShortcuts(true));
  useLeadToReview();
  useFocusInAnswer(question.id);
  return (
    <div className="fixed inset-0 z-20 flex flex-col bg-bg">
      <RoomHeader onFinish={() => setFinishing(true)} />
      <RoomBanners />
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <div className="border-b border-line bg-surface px-3.5 py-1.5 shell:hidden">
          <SegmentedControl
            label="Part of the question"
            value={segment}
            onChange={setSegment}
            options={[
              { value: "question", label: "Question" },
              { value: "answer", label: "Answer" },
              { value: "notes", label: "Notes" },
            ]}
          />
        </div>
        <RoomSplit
          shown={segment === "answer" ? "right" : "left"}
          left={
            <div className="flex min-h-full flex-col gap-4 px-4 py-4 shell:px-7 shell:py-6">
              <div className={segment === "notes" ? "max-shell:hidden" : ""}>
                <PromptPane key={question.id} />
              </div>
              <div className={segment === "question" ? "shell:hidden" : "hidden"}>
                <QuestionStrip />
              </div>
              <ScratchNotes className={segment === "notes" ? "max-shell:flex-1" : "max-shell:hidden"} />
            </div>
          }
          right={<AnswerPane />}
        />
      </main>
      <div>
        <RoomFooter onShortcuts={() => setShortcuts(true)} />
        <RoomBottomBar />
      </div>
      <div role="status" className="sr-only">
        Question {number} of {total}: {question.title}
      </div>
      <TimeAnnouncer />
      <ReceiptAnnouncer />
      <FinishDialog open={finishing} onClose={() => setFinishing(false)} />
      <ShortcutsDialog open={shortcuts} onClose={() => setShortcuts(false)} />
      <ConflictDialog />
      <OverDialog />
    </div>
  );
}

function useCommands(showShortcuts: () => void) {
  const { store } = useRoom();
  const { question } = useCurrentQuestion();
  const { runs } = useCodeRuns(question.id);
  const { previous, next } = useTurning();
  const current = () => questionOf(store.get(), question.id);
  useRoomShortcuts((command: RoomCommand) => {
    switch (command) {
      case "previous":
        previous?.();
        return true;
      case "next":
        next?.();
        return true;
      case "flag":
        store.setFlag(question.id, !current().flag.value);
        return true;
      case "shortcuts":
        showShortcuts();
        return true;
      case "stop":
        if (runs.get().running === null) return false;
        runs.stop();
        return true;
      case "format":
        // The answer knows its editor, and listens for itself.
        return false;
      case "run":
      case "test": {
        if (question.kind !== "code") return false;
        const code = current().sync.text;
        const tests = command === "test" && question.visibleTests.length > 0;
        void (tests ? runs.test(question, code) : runs.run(question, code));
        return true;
      }
    }
  });
}

/** Once all is handed in, the review takes over; with text that never arrived, the person goes when ready. */
function useLeadToReview() {
  const { room } = useRoom();
  const router = useRouter();
  const leaves = useRoomState((state) => state.finish.kind === "done" && state.finish.unsent.length === 0);
  useEffect(() => {
    if (leaves) router.replace(paths.review(room.id));
  }, [leaves, router, room.id]);
}
