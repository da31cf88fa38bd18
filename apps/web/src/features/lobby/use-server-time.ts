import { useEffect, useState } from "react";

/**
 * The server's time in epoch ms, renewed each second. `said` is what the server said, `heardAt` the local time
 * (`Date.now()`) of hearing it; null when that is not known, as for a page rendered on the server.
 */
export function useServerTime(said: Date, heardAt: number | null): number {
  const saidMs = said.getTime();
  const [now, setNow] = useState(saidMs);
  useEffect(() => {
    // Date.now() and not performance.now(): it goes on counting while the computer sleeps.
    const offset = saidMs - (heardAt ?? Date.now());
    const renew = () => setNow(Date.now() + offset);
    renew();
    const timer = setInterval(renew, 1_000);
    return () => clearInterval(timer);
  }, [saidMs, heardAt]);
  return now;
}
