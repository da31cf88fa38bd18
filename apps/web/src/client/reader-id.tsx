"use client";

import { createContext, type ReactNode, useContext } from "react";

const ReaderId = createContext<string | null>(null);

/** Whose page this is, for what their browser keeps under their name. */
export function ReaderIdProvider({ id, children }: { id: string; children: ReactNode }) {
  return <ReaderId value={id}>{children}</ReaderId>;
}

export function useReaderId(): string {
  const id = useContext(ReaderId);
  if (id === null) throw new Error("Only a page of somebody who is signed in has a reader.");
  return id;
}
