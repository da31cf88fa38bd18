import { useSyncExternalStore } from "react";

/** False on the server and until the page's scripts run: a form that needs them must not be sent before. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    noChanges,
    () => true,
    () => false,
  );
}

const noChanges = () => () => undefined;
