"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** "Back" shows a page as it was when it was left: it is asked for again, so that what happened since is on it. */
export function RefreshOnReturn(): null {
  const router = useRouter();
  useEffect(() => {
    // Afterwards: the router hears of it too, and first has to go back.
    const refresh = () => setTimeout(() => router.refresh());
    window.addEventListener("popstate", refresh);
    return () => window.removeEventListener("popstate", refresh);
  }, [router]);
  return null;
}
