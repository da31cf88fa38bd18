import { useSyncExternalStore } from "react";
import { type ShortcutLabels, shortcutLabels } from "./model/shortcuts.ts";

const pc = shortcutLabels(false);
const apple = shortcutLabels(true);

/** The keys as this person's keyboard prints them; those of a PC until the page's scripts run. */
export function useShortcutLabels(): ShortcutLabels {
  return useSyncExternalStore(
    noChanges,
    () => (isApple() ? apple : pc),
    () => pc,
  );
}

export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

const noChanges = () => () => undefined;
