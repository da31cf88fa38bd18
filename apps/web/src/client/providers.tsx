"use client";

import { ToastRegion } from "@viva/ui/toast";
import type { ReactNode } from "react";
import { ServiceWorkerRegistration } from "../features/offline/service-worker-registration.tsx";
import { TimeZoneCookie } from "../features/time/time-zone-cookie.tsx";
import { ApiProvider } from "./trpc.tsx";

export function Providers({ children }: { children: ReactNode }) {
  return (
    <ToastRegion>
      <ApiProvider>
        <TimeZoneCookie />
        <ServiceWorkerRegistration />
        {children}
      </ApiProvider>
    </ToastRegion>
  );
}
