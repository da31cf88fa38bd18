import { useRoom, useRoomState } from "./room-context.tsx";

/** Moves to the question before and after the one in view; null at either end. */
export function useTurning(): { previous: (() => void) | null; next: (() => void) | null } {
  const { store } = useRoom();
  const order = useRoomState((state) => state.order);
  const currentId = useRoomState((state) => state.currentId);
  const at = order.indexOf(currentId);
  const before = order[at - 1];
  const after = order[at + 1];
  return {
    previous: before === undefined ? null : () => store.turnTo(before),
    next: after === undefined ? null : () => store.turnTo(after),
  };
}
