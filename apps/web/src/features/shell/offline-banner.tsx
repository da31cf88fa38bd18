"use client";

import { Notice } from "@viva/ui/notice";
import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";
import { isRoom } from "../offline/kept-files.ts";

/** Appears while the browser has no connection. The room says itself what is kept where. */
export function OfflineBanner() {
  const online = useOnline();
  const inRoom = isRoom(usePathname());
  return (
    <div role="status">
      {online || inRoom ? null : (
        <Notice tone="warn" banner>
          You are offline. What is on the screen stays; saving and other pages wait for the connection.
        </Notice>
      )}
    </div>
  );
}

/** Whether the browser has a network at all; true on the server. A server that is down is not noticed here. */
export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

function subscribe(notify: () => void): () => void {
  window.addEventListener("online", notify);
  window.addEventListener("offline", notify);
  return () => {
    window.removeEventListener("online", notify);
    window.removeEventListener("offline", notify);
  };
}
