"use client";

import { useEffect } from "react";

/**
 * The browser marks the passage of the address (`:target`) and goes there while a page loads. One that streams
 * in may be complete a moment later: then it is asked again.
 */
export function MarkPassage(): null {
  useEffect(() => {
    const { hash } = window.location;
    const passage = document.getElementById(hash.slice(1));
    if (passage !== null && !passage.matches(":target")) window.location.replace(hash);
  }, []);
  return null;
}
