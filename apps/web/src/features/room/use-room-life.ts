import { useEffect } from "react";
import { sessionRenewals, subscribeSessionExpiry } from "../../client/session-expiry.ts";
import type { RoomStore } from "./model/room-store.ts";

/** Joins the store to the browser: its start and end, the network, signs of life, and the page going away. */
export function useRoomLife(store: RoomStore): void {
  useEffect(() => store.start(), [store]);

  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, passive: true, capture: true } as const;
    const sign = () => store.sign();
    for (const type of ["keydown", "pointerdown", "wheel", "touchmove"]) {
      window.addEventListener(type, sign, options);
    }
    window.addEventListener("online", () => store.resume(), options);
    window.addEventListener("offline", () => store.cut(), options);
    window.addEventListener("pagehide", () => store.leaving(), options);
    window.addEventListener("pageshow", (event) => event.persisted && store.returned(), options);
    document.addEventListener(
      "visibilitychange",
      () => store.setVisible(document.visibilityState === "visible"),
      options,
    );
    return () => stop.abort();
  }, [store]);

  useEffect(() => {
    let known = sessionRenewals();
    return subscribeSessionExpiry(() => {
      if (sessionRenewals() > known) store.resume();
      known = sessionRenewals();
    });
  }, [store]);

  useEffect(() => {
    // Leaving is safe, since everything is kept on this device; the question only guards against a slip.
    const ask = (event: BeforeUnloadEvent) => {
      const state = store.get();
      const unsent = state.order.some((id) => (state.questions[id]?.sync.queue.length ?? 0) > 0);
      if (unsent && state.finish.kind !== "done" && !state.deviceKeeps) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [store]);
}
