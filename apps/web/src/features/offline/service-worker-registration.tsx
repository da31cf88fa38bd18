"use client";

import { useEffect } from "react";
import { isDevelopment } from "./env.ts";
import { startKeeping } from "./kept-room.ts";

/** Starts the service worker with the first page that is opened, so that it is there before an interview begins. */
export function ServiceWorkerRegistration(): null {
  useEffect(() => {
    // Missing on plain http other than localhost: everything else works without.
    if (!("serviceWorker" in navigator)) return;
    (isDevelopment ? removeAll() : start()).catch((error: unknown) =>
      console.warn("Reloading without network will not work here.", error),
    );
  }, []);
  return null;
}

async function start(): Promise<void> {
  await startKeeping();
  await navigator.serviceWorker.register(new URL("./service-worker.ts", import.meta.url), {
    scope: "/",
    updateViaCache: "none",
  });
}

/** One that a production build left on this address would hand out files of before. */
async function removeAll(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
}
