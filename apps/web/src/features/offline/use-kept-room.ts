import { useEffect, useState } from "react";
import { dropRoom, keepRoom } from "./kept-room.ts";

/** Keeps this page for a reload without network while the interview is open; tells whether it is kept. */
export function useKeptRoom(path: string, over: boolean): boolean {
  const [kept, setKept] = useState(false);

  useEffect(() => {
    if (over) {
      void dropRoom(path);
      return;
    }
    const stop = new AbortController();
    void keepRoom(path, stop.signal).then(setKept);
    return () => stop.abort();
  }, [path, over]);

  return kept && !over;
}
