"use client";

import clsx from "clsx";
import { isAnswered } from "../model/answer-sync.ts";
import { useQuestionState, useRoom, useRoomState } from "../room-context.tsx";

/** The questions as numbers: which is in view, which are answered, which are flagged. */
export function QuestionStrip() {
  const order = useRoomState((state) => state.order);
  return (
    <nav aria-label="Questions">
      <ol className="flex flex-wrap gap-1">
        {order.map((id, index) => (
          <li key={id}>
            <QuestionMark id={id} number={index + 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function QuestionMark({ id, number }: { id: string; number: number }) {
  const { room, store } = useRoom();
  const current = useRoomState((state) => state.currentId === id);
  const { sync, flag } = useQuestionState(id);
  const title = room.questions.find((question) => question.id === id)?.title ?? "";
  const answered = isAnswered(sync);
  const troubled = sync.state.kind === "conflict";
  const signs = [
    answered ? "answered" : "not answered",
    flag.value ? "flagged" : null,
    troubled ? "two versions" : null,
  ].filter((sign) => sign !== null);
  return (
    <button
      type="button"
      title={title}
      aria-label={`Question ${number}, ${signs.join(", ")}`}
      aria-current={current ? "step" : undefined}
      onClick={() => store.turnTo(id)}
      className={clsx(
        "relative grid size-7 place-items-center rounded-s border text-small font-medium tabular-nums transition-colors",
        current && "border-accent bg-accent-soft text-accent",
        !current && answered && "border-line bg-sunken text-ink hover:border-line-strong",
        !current && !answered && "border-line bg-surface text-muted hover:border-line-strong hover:text-ink",
      )}
    >
      {number}
      {flag.value || troubled ? (
        <span
          aria-hidden
          className={clsx(
            "absolute -top-0.5 -right-0.5 size-2 rounded-full",
            troubled ? "bg-bad" : "bg-warn",
          )}
        />
      ) : null}
      {answered && !current ? (
        <span aria-hidden className="absolute bottom-[3px] h-0.5 w-2.5 rounded-full bg-edge" />
      ) : null}
    </button>
  );
}
