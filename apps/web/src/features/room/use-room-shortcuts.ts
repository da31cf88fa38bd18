import { useEffect, useEffectEvent } from "react";
import { commandFor, type RoomCommand } from "./model/shortcuts.ts";
import { isApple } from "./use-shortcut-labels.ts";

/** Keys of the whole room. Nothing is heard while a dialog or a menu is open: they have keys of their own. */
export function useRoomShortcuts(onCommand: (command: RoomCommand) => boolean): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector("[role=dialog], [role=menu]"))
      return;
    const command = commandFor(event, { writing: isWriting(event.target), apple: isApple() });
    if (command !== null && onCommand(command)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  useEffect(() => {
    // Capturing: the code editor would take Ctrl+Enter for a new line first.
    const listener = (event: KeyboardEvent) => handle(event);
    window.addEventListener("keydown", listener, { capture: true });
    return () => window.removeEventListener("keydown", listener, { capture: true });
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, .monaco-editor") !== null)
  );
}
