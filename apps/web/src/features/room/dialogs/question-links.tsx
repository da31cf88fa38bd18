"use client";

import { useRoom, useRoomState } from "../room-context.tsx";

/** Questions by number and title, each leading there. */
export function QuestionLinks({ ids, onTurn }: { ids: readonly string[]; onTurn: () => void }) {
  const { room, store } = useRoom();
  const order = useRoomState((state) => state.order);
  return (
    <ul className="mt-1 flex flex-col">
      {ids.map((id) => (
        <li key={id} className="flex min-w-0">
          <button
            type="button"
            onClick={() => {
              onTurn();
              store.turnTo(id);
            }}
            className="flex min-w-0 items-baseline gap-2 rounded-s px-1 py-0.5 text-left hover:bg-sunken"
          >
            <span className="text-muted tabular-nums">{order.indexOf(id) + 1}</span>
            <span className="link truncate">
              {room.questions.find((question) => question.id === id)?.title ?? "Question"}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
