"use client";

import { ToastRegion } from "@viva/ui/toast";
import type { ReactNode } from "react";
import { TimeZoneCookie } from "../features/time/time-zone-cookie.tsx";
import { ApiProvider } from "./trpc.tsx";

export function Providers({ children }: { children: ReactNode }) {
  return (
    <ToastRegion>
      <ApiProvider>
        <TimeZoneCookie />
        {children}
      </ApiProvider>
    </ToastRegion>
  );
}
