"use client";

import { ToastRegion } from "@viva/ui/toast";
import type { ReactNode } from "react";
import * as z from "zod";
import { ServiceWorkerRegistration } from "../features/offline/service-worker-registration.tsx";
import { TimeZoneCookie } from "../features/time/time-zone-cookie.tsx";
import { ApiProvider } from "./trpc.tsx";

// Pages forbid code made of text: zod would try it once in each and leave an error in the console.
if (typeof window !== "undefined") z.config({ jitless: true });

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
