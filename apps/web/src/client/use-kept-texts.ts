"use client";

import { useState } from "react";
import { findStorage } from "./find-storage.ts";
import { type KeptTexts, openKeptTexts } from "./kept-texts.ts";
import { useReaderId } from "./reader-id.tsx";

/** The reader's texts of one kind that are not sent yet. */
export function useKeptTexts(kind: string): KeptTexts {
  const userId = useReaderId();
  const [texts] = useState(() => openKeptTexts({ userId, kind }, findStorage));
  return texts;
}
